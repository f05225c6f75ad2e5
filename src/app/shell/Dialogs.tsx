import { formatIssue } from '../../scenario/issues.ts';
import { words, type Words } from '../../words/words.ts';
import { actions } from './actions/index.ts';
import { shownShortcut } from './actions/action.ts';
import { apple, open, save } from './actions/files.ts';
import { playPause } from './actions/playback.ts';
import { biggerType, fullScreen, showKeys } from './actions/showing.ts';
import { clickerKeys } from '../story/clicker.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { addressOf } from './addresses.ts';
import type { Dialog as Shown } from './state.ts';
import { TwoWindows } from './TwoWindows.tsx';
import { setSession, useStore } from './store.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  keys: words('Keys', 'Toetsen'),
  single: words('Keys without Ctrl work', 'Toetsen zonder Ctrl werken'),
  where: words('Where the focus is', 'Waar de focus staat'),
  slider: words('A slider: less, more', 'Een schuif: minder, meer'),
  pin: words(
    'A point of a lever: moves it, with Shift ten at a time',
    'Een punt van een knop: verplaatst het, met Shift tien tegelijk',
  ),
  unpin: words('A point of a lever: removes it', 'Een punt van een knop: verwijdert het'),
  walk: words('Teams, people and tabs: to the next', 'Teams, mensen en tabbladen: naar de volgende'),
  shut: words('A menu, a window, a team: closes it', 'Een menu, een venster, een team: sluit het'),
  share: words('Share this scenario', 'Dit scenario delen'),
  link: words('Link', 'Link'),
  inLink: words(
    'The link holds the scenario itself; nothing is sent to a server.',
    'De link bevat het scenario zelf; er gaat niets naar een server.',
  ),
  copy: words('Copy', 'Kopiëren'),
  copied: words('The link is copied.', 'De link is gekopieerd.'),
  tooLong: words(
    'This scenario differs too much from the example to fit in a link that mail and chat leave whole. Save it as a file and send that.',
    'Dit scenario verschilt te veel van het voorbeeld voor een link die in mail en chat heel blijft. Sla het op als bestand en verstuur dat.',
  ),
  wrong: words('This file could not be opened', 'Dit bestand kan niet worden geopend'),
  lost: words('This does not lead anywhere', 'Hier is niets te vinden'),
  start: words('To the start page', 'Naar de startpagina'),
  examples: words('Stories and examples are on the start page.', 'Verhalen en voorbeelden staan op de startpagina.'),
  warned: words('Opened; please note', 'Geopend; let op'),
} as const;

const close = (): void => {
  setSession({ dialog: undefined });
};

export function Dialogs() {
  const dialog = useStore(({ session }) => session.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'keys':
      return <Keys />;
    case 'share':
      return <Share link={dialog.link} />;
    case 'issues':
      return <Issues {...dialog} />;
    case 'lost':
      return <Lost {...dialog} />;
    case 'two-windows':
      return <TwoWindows {...dialog} />;
  }
}

/** Actions whose keys do the same in front of a room. */
const inStoryToo: readonly string[] = [playPause, biggerType, fullScreen, showKeys].map(({ id }) => id);

/** Of what has the focus; these belong to it and stay. */
const focusKeys = [
  { keys: ['←', '→'], name: text.slider },
  { keys: ['←', '→', '↑', '↓'], name: text.pin },
  { keys: ['Delete'], name: text.unpin },
  { keys: ['←', '→'], name: text.walk },
  { keys: ['Esc'], name: text.shut },
] as const;

function KeyList({ list }: { readonly list: readonly { readonly keys: readonly string[]; readonly name: Words }[] }) {
  const say = useVoice();
  return (
    <>
      {list.map(({ keys, name }) => (
        <div key={name.en}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{say(name)}</dd>
        </div>
      ))}
    </>
  );
}

function Keys() {
  const say = useVoice();
  const singleKeys = useStore(({ session }) => session.singleKeys);
  const inStory = useStore(({ session }) => session.route === 'story');
  return (
    <Dialog title={say(text.keys)} onClose={close}>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => {
            setSession({ singleKeys: event.currentTarget.checked });
          }}
        />
        {say(text.single)}
      </label>
      <dl class="keys">
        {inStory && <KeyList list={clickerKeys} />}
        {actions
          .filter(({ id, keys }) => keys.length > 0 && (!inStory || inStoryToo.includes(id)))
          .map(({ id, name, keys }) => (
            <div key={id}>
              <dt>
                {keys.map((shortcut) => (
                  <kbd key={shortcut.key}>{shownShortcut(shortcut, apple())}</kbd>
                ))}
              </dt>
              <dd>{say(name)}</dd>
            </div>
          ))}
      </dl>
      <h3>{say(text.where)}</h3>
      <dl class="keys">
        <KeyList list={focusKeys} />
      </dl>
    </Dialog>
  );
}

function Share({ link }: { readonly link: string | undefined }) {
  const say = useVoice();
  const copy = async (): Promise<void> => {
    if (link === undefined) return;
    await navigator.clipboard.writeText(link);
    setSession({ dialog: undefined, notice: { text: text.copied } });
  };
  return (
    <Dialog title={say(text.share)} onClose={close}>
      {link === undefined ? (
        <p>{say(text.tooLong)}</p>
      ) : (
        <>
          <p>{say(text.inLink)}</p>
          <label class="stack">
            {say(text.link)}
            <textarea
              readOnly
              rows={4}
              value={link}
              onFocus={(event) => {
                event.currentTarget.select();
              }}
            />
          </label>
          <button type="button" class="strong" onClick={() => void copy()}>
            {say(text.copy)}
          </button>
        </>
      )}
      <ActionButton action={save} class="" />
    </Dialog>
  );
}

function Issues({ issues }: Shown & { kind: 'issues' }) {
  const say = useVoice();
  const refused = issues.some(({ severity }) => severity === 'error');
  return (
    <Dialog title={say(refused ? text.wrong : text.warned)} onClose={close}>
      <ul class="issues">
        {issues.map((issue, i) => (
          <li key={i}>{formatIssue(issue, say.language)}</li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Stays until someone has chosen a way on. */
function Lost({ text: reason }: Shown & { kind: 'lost' }) {
  const say = useVoice();
  return (
    <Dialog title={say(text.lost)} onClose={close}>
      <p>{say(reason)}</p>
      <p>{say(text.examples)}</p>
      <a class="strong button" href={addressOf('start')} onClick={close}>
        {say(text.start)}
      </a>{' '}
      <ActionButton action={open} class="" />
    </Dialog>
  );
}
