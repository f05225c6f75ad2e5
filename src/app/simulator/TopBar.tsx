import { cards } from '../shell/gallery.ts';
import { words } from '../../words/words.ts';
import { branchHere, redoEdit, resetBranch, undoEdit } from '../shell/actions/editing.ts';
import { open, openPreset, planOnOurs, save, savePage, share } from '../shell/actions/files.ts';
import { compare, handOut, howSure, presentStory, writeStory } from '../shell/actions/showing.ts';
import { nameOf, removed, renamed, switched, type Branch } from '../shell/document.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Menu } from '../parts/Menu.tsx';
import { edit, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  scenario: words('Scenario', 'Scenario'),
  branches: words('Open now', 'Nu open'),
  examples: words('Examples', 'Voorbeelden'),
  plans: words('Put a plan on this organisation', 'Leg een plan op deze organisatie'),
  plansHint: words(
    'The levers and events of an example, from where you stand now; your people and phases stay.',
    'De knoppen en gebeurtenissen van een voorbeeld, vanaf waar je nu staat; je mensen en fasen blijven.',
  ),
  close: words('Close “{name}”', 'Sluit “{name}”'),
  name: words('Name', 'Naam'),
  more: words('More', 'Meer'),
  replicate: words(
    'Drawn is run {n}, counted from 0, of those that differ by chance only',
    'Getekend is doorrekening {n}, geteld vanaf 0, van de doorrekeningen die alleen in toeval verschillen',
  ),
} as const;

export function TopBar({ branch }: { readonly branch: Branch }) {
  const say = useVoice();
  const { branches } = useStore(({ history }) => history.present);
  const certainty = useStore(({ session }) => session.certainty);
  const question = branch.scenario.question;
  return (
    <div class="bar">
      <div class="title">
        <Menu label={<h1>{say(nameOf(branch))}</h1>} class="scenario">
          <label class="stack">
            {say(text.name)}
            <input
              type="text"
              maxLength={120}
              value={say(branch.name)}
              onChange={(event) => {
                const name = event.currentTarget.value.trim();
                if (name !== '') edit((document) => renamed(document, name));
              }}
            />
          </label>
          <b class="list-name">{say(text.branches)}</b>
          {branches
            .map((one) => ({ id: one.id, name: nameOf(one) }))
            .map(({ id, name }) => (
              <div key={id} class="pair">
                <button
                  type="button"
                  aria-pressed={id === branch.id}
                  onClick={() => {
                    edit((document) => switched(document, id));
                  }}
                >
                  {say(name)}
                </button>
                {branches.length > 1 && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={say(text.close, { name: say(name) })}
                    onClick={() => {
                      edit((document) => removed(document, id));
                    }}
                  >
                    ×
                  </button>
                )}
              </div>
            ))}
          <b class="list-name">{say(text.examples)}</b>
          {cards.map(({ id, title }) => (
            <button key={id} type="button" onClick={() => void openPreset(id)}>
              {say(title)}
            </button>
          ))}
          <details class="plans">
            <summary>{say(text.plans)}</summary>
            <p class="hint">{say(text.plansHint)}</p>
            {cards
              .filter(({ id }) => id !== 'status-quo')
              .map(({ id, title }) => (
                <button key={id} type="button" onClick={() => void planOnOurs(id)}>
                  {say(title)}
                </button>
              ))}
          </details>
        </Menu>
        {question && <p class="question">{say(question)}</p>}
        {branch.replicate ? <p class="hint">{say(text.replicate, { n: branch.replicate })}</p> : null}
      </div>
      <div class="tools">
        <ActionButton action={undoEdit} sign={<Sign d="M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3" />} />
        <ActionButton action={redoEdit} sign={<Sign d="m15 5 5 5-5 5M20 10H10a6 6 0 0 0 0 12h3" />} />
        {branch.scenario.story && <ActionButton action={presentStory} class="strong" />}
        <ActionButton action={branchHere} class="" />
        <ActionButton action={howSure} class="" pressed={certainty} />
        <ActionButton action={compare} class="wide-only" />
        <ActionButton action={share} class="" />
        <Menu label="⋯" name={say(text.more)} class="right">
          {[compare, share, open, save, savePage, handOut, presentStory, writeStory, resetBranch].map((action) => (
            <ActionButton key={action.id} action={action} class="" />
          ))}
        </Menu>
      </div>
    </div>
  );
}

const Sign = ({ d }: { readonly d: string }) => (
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d={d} />
  </svg>
);
