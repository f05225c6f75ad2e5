import type { BatchGiven } from '../../experiment/manifest.ts';
import type { Terminal } from '../terminal.ts';

/** The rows of a CSV file that a sweep names, from the folder of its scenario; says what is wrong with it. */
export function readList(
  _file: string,
  _folder: string,
  _terminal: Terminal,
): Promise<NonNullable<BatchGiven['list']> | 'unfit'> {
  return Promise.resolve('unfit');
}
