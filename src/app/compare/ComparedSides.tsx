import { words, type Words } from '../../words/words.ts';
import { cards, scenarios } from '../shell/gallery.ts';
import { openBeside } from '../shell/actions/files.ts';
import { Menu } from '../parts/Menu.tsx';
import { letters, madeFirst, MOST, otherKeys, sideOf, type Side } from './sides.ts';
import { documentNow, setSession, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { LineSample } from './LineSample.tsx';

const text = {
  list: words('What is compared', 'Wat je vergelijkt'),
  first: words('the reference: the others are held against it', 'de referentie: de andere worden hiermee vergeleken'),
  makeFirst: words('Make this the reference', 'Maak dit de referentie'),
  makeFirstOf: words('Make “{name}” the reference', 'Maak ‘{name}’ de referentie'),
  leaveOut: words('Leave out “{name}”', 'Laat ‘{name}’ weg'),
  add: words('Add a scenario', 'Scenario toevoegen'),
  open: words('Open now', 'Nu open'),
  examples: words('Examples', 'Voorbeelden'),
  file: words('Open a file …', 'Bestand openen …'),
  full: words('Four is the most that can be told apart.', 'Meer dan vier zijn niet uit elkaar te houden.'),
} as const;

interface Props {
  readonly chosen: readonly Side[];
  readonly keys: readonly string[];
}

const choose = (compared: readonly string[]): void => {
  setSession({ compared });
};

/** Which scenarios are compared, and in which order: the first is what the others are held against. */
export function ComparedSides({ chosen, keys }: Props) {
  const say = useVoice();
  return (
    <section aria-label={say(text.list)}>
      <ol class="compared-sides">
        {chosen.map(({ key, name }, s) => (
          <li key={key} class="compared-side">
            <LineSample side={s} />
            <b>
              {letters[s]} {say(name)}
            </b>
            {s === 0 ? (
              <span class="hint">{say(text.first)}</span>
            ) : (
              <button
                type="button"
                class="quiet"
                aria-label={say(text.makeFirstOf, { name: say(name) })}
                onClick={() => {
                  choose(madeFirst(keys, key));
                }}
              >
                {say(text.makeFirst)}
              </button>
            )}
            {keys.length > 1 && (
              <button
                type="button"
                class="quiet leave"
                aria-label={say(text.leaveOut, { name: say(name) })}
                onClick={() => {
                  choose(keys.filter((one) => one !== key));
                }}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      {keys.length < MOST ? <AddSide keys={keys} /> : <p class="hint">{say(text.full)}</p>}
    </section>
  );
}

function AddSide({ keys }: { readonly keys: readonly string[] }) {
  const say = useVoice();
  const document = useStore(({ history }) => history.present);
  const others = otherKeys(
    document,
    cards.map(({ id }) => id),
    keys,
  );
  const nameOf = (key: string): Words | undefined =>
    cards.find(({ id }) => key === `example:${id}`)?.title ?? sideOf(key, document, new Map())?.name;
  const listed = (example: boolean) =>
    others
      .filter((key) => key.startsWith('example:') === example)
      .map((key) => {
        const name = nameOf(key);
        return (
          name && (
            <button
              key={key}
              type="button"
              onClick={() => {
                choose([...keys, key]);
              }}
            >
              {say(name)}
            </button>
          )
        );
      });
  const own = listed(false);
  return (
    <Menu label={say(text.add)} class="add-side">
      <button type="button" onClick={() => void addFile(keys)}>
        {say(text.file)}
      </button>
      {own.length > 0 && <b class="list-name">{say(text.open)}</b>}
      {own}
      {Object.keys(scenarios).length > 0 && <b class="list-name">{say(text.examples)}</b>}
      {listed(true)}
    </Menu>
  );
}

/** The file that was dropped, or one that someone chooses. */
export async function addFile(keys: readonly string[], file?: File): Promise<void> {
  if (!(await openBeside(file))) return;
  const { branches } = documentNow();
  choose([...keys, `branch:${branches[branches.length - 1].id}`]);
}
