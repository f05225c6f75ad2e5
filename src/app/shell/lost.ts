import type { Words } from '../../words/words.ts';
import { setSession } from './store.ts';

/** What was asked for is not there: said until someone has chosen where to go. */
export const lost = (text: Words): void => {
  setSession({ dialog: { kind: 'lost', text } });
};
