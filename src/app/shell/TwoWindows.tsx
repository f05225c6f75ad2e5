import { words } from '../../words/words.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useVoice } from '../parts/say.ts';
import { takeOver } from './autosave.ts';
import { nameOf, type Document } from './document.ts';
import { setSession } from './store.ts';

const text = {
  title: words('Selfsteer is at work in another window too', 'Selfsteer is ook in een ander venster aan het werk'),
  why: words(
    'That window has kept other work since: {names}. What shall be kept from now on?',
    'Dat venster heeft intussen ander werk bewaard: {names}. Wat moet er voortaan worden bewaard?',
  ),
  both: words('Keep both', 'Bewaar allebei'),
  beside: words(
    'The other work comes beside this, in the menu behind the title.',
    'Het andere werk komt hiernaast, in het menu achter de titel.',
  ),
  mine: words('Only what is in this window', 'Alleen wat in dit venster staat'),
  later: words(
    'Until you choose, this window’s work is not kept.',
    'Tot je kiest, wordt het werk in dit venster niet bewaard.',
  ),
} as const;

/** Neither of two windows takes the place of the other's work unasked. */
export function TwoWindows({ other }: { readonly other: Document }) {
  const say = useVoice();
  return (
    <Dialog
      title={say(text.title)}
      onClose={() => {
        setSession({ dialog: undefined });
      }}
    >
      <p>{say(text.why, { names: other.branches.map((branch) => say(nameOf(branch))).join(', ') })}</p>
      <button type="button" class="strong" onClick={() => void takeOver(other)}>
        {say(text.both)}
      </button>{' '}
      <button type="button" onClick={() => void takeOver(undefined)}>
        {say(text.mine)}
      </button>
      <p class="hint">{say(text.beside)}</p>
      <p class="hint">{say(text.later)}</p>
    </Dialog>
  );
}
