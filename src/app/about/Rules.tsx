import { useState } from 'preact/hooks';
import { rules } from '../../model/rules/index.ts';
import { words } from '../../words/words.ts';
import { undoEdit } from '../shell/actions/editing.ts';
import { withScenario } from '../shell/document.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { addressOf } from '../shell/addresses.ts';
import { currentBranch, edit, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { Rule } from './Rule.tsx';
import { foundRules } from './search.ts';

const text = {
  how: words(
    'Each rule in one sentence, with its formula and the numbers it assumes. A switch pulls a rule, or a part of it, out of “{name}”, the scenario that is open in the simulator.',
    'Elke regel in één zin, met de formule en de getallen die hij aanneemt. Met een schakelaar haal je een regel, of een deel ervan, uit ‘{name}’: het scenario dat in de simulator open is.',
  ),
  search: words('Search rules and assumptions', 'Zoek in regels en aannames'),
  matches: words('{n} of {all} rules', '{n} van {all} regels'),
  out: words('{n} pulled out of “{name}”', '{n} uitgezet in ‘{name}’'),
  see: words('See what that does', 'Kijk wat dat doet'),
  back: words('Put all back', 'Zet alles weer aan'),
} as const;

/** All rules, to be searched, unfolded and pulled out. */
export function Rules() {
  const say = useVoice();
  const [search, setSearch] = useState('');
  const branch = useStore(currentBranch);
  const found = foundRules(search, say.language);
  const name = branch ? say(branch.name) : '';
  const out = branch?.scenario.without.length ?? 0;
  return (
    <>
      <p>{say(text.how, { name })}</p>
      {out > 0 && (
        <div class="about-out warning" role="status">
          <b>{say(text.out, { n: out, name })}</b>
          <ActionButton action={undoEdit} class="" />
          <button
            type="button"
            onClick={() => {
              edit((document) => withScenario(document, (scenario) => ({ ...scenario, without: [] })));
            }}
          >
            {say(text.back)}
          </button>
          <a class="button" href={addressOf('sim')}>
            {say(text.see)}
          </a>
        </div>
      )}
      <div class="about-search">
        <label class="stack">
          {say(text.search)}
          <input
            type="text"
            value={search}
            onInput={(event) => {
              setSearch(event.currentTarget.value);
            }}
          />
        </label>
        <span role="status">{say(text.matches, { n: found.length, all: rules.length })}</span>
      </div>
      {found.map(({ rule, entries }) => (
        <Rule key={rule.id} rule={rule} entries={entries} branch={branch} open={search.trim() !== ''} />
      ))}
    </>
  );
}
