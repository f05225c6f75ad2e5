import type { Action } from './action.ts';
import { editing } from './editing.ts';
import { files } from './files.ts';
import { playback } from './playback.ts';
import { showing } from './showing.ts';

/** All actions, in the order of the help; a new one is a record and a place in one of these lists. */
export const actions: readonly Action[] = [...playback, ...editing, ...files, ...showing];
