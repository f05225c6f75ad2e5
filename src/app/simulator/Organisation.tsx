import { words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { withScenario, type Branch } from '../shell/document.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { mostHere as most } from '../shell/cost.ts';
import { edit } from '../shell/store.ts';
import { lastWeekOf } from '../story/lastWeek.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  title: words('Our organisation', 'Onze organisatie'),
  employees: words('People', 'Mensen'),
  teamSize: words('People in a team', 'Mensen per team'),
  weeks: words('Weeks', 'Weken'),
  most: words(
    'Here up to {employees} people and {weeks} weeks, so that levers answer. A file may ask for more; the command line is made for that.',
    'Hier tot {employees} mensen en {weeks} weken, zodat knoppen meteen antwoorden. Een bestand mag om meer vragen; daar is de opdrachtregel voor.',
  ),
  seed: words('Seed of chance', 'Startwaarde van het toeval'),
} as const;

export function Organisation({ branch }: { readonly branch: Branch }) {
  const say = useVoice();
  const { organisation, run } = branch.scenario;
  const change = (next: (scenario: Scenario) => Scenario): void => {
    edit((document) => withScenario(document, next));
  };
  return (
    <details class="drawer">
      <summary>
        <h2>{say(text.title)}</h2>
      </summary>
      <div class="fields">
        <span>{say(text.employees)}</span>
        <NumberField
          label={say(text.employees)}
          value={organisation.employees}
          least={1}
          most={most.employees}
          whole
          onChange={(employees) => {
            change((of) => ({ ...of, organisation: { ...of.organisation, employees } }));
          }}
        />
        <span>{say(text.teamSize)}</span>
        <NumberField
          label={say(text.teamSize)}
          value={organisation.teamSize}
          least={1}
          most={most.employees}
          whole
          onChange={(teamSize) => {
            change((of) => ({ ...of, organisation: { ...of.organisation, teamSize } }));
          }}
        />
        <span>{say(text.weeks)}</span>
        <NumberField
          label={say(text.weeks)}
          value={run.weeks}
          least={Math.max(1, lastWeekOf(branch.scenario.story), ...branch.scenario.events.map(({ week }) => week))}
          most={most.weeks}
          whole
          onChange={(weeks) => {
            change((of) => ({ ...of, run: { ...of.run, weeks } }));
          }}
        />
        <label for="seed">{say(text.seed)}</label>
        <input
          id="seed"
          class="seed"
          type="text"
          maxLength={100}
          value={run.seed}
          onChange={(event) => {
            const seed = event.currentTarget.value.trim();
            if (seed !== '') change((of) => ({ ...of, run: { ...of.run, seed } }));
          }}
        />
      </div>
      <p class="hint">{say(text.most, most)}</p>
    </details>
  );
}
