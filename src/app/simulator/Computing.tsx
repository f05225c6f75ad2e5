import type { Scenario } from '../../scenario/scenario.ts';
import { timeText } from '../../words/duration.ts';
import { words } from '../../words/words.ts';
import { useVoice } from '../parts/say.ts';
import { isLarge, timeOf } from '../shell/cost.ts';
import { computeHeld, stopComputing } from '../shell/runs.ts';
import { useStore } from '../shell/store.ts';

const text = {
  years: words('One moment: three years are being computed…', 'Even geduld: drie jaar worden doorgerekend…'),
  weeks: words(
    'One moment: {weeks} {weeks|week is|weeks are} being computed…',
    'Even geduld: {weeks} {weeks|week wordt|weken worden} doorgerekend…',
  ),
  long: words(
    '{people} people, {weeks} {weeks|week|weeks}: about {time} on this computer, each time that something changes. The command line does the same without a page that waits: selfsteer run',
    '{people} mensen, {weeks} {weeks|week|weken}: ongeveer {time} op deze computer, bij elke wijziging opnieuw. Op de opdrachtregel kan het ook, zonder pagina die wacht: selfsteer run',
  ),
  stopped: words('Stopped before the end.', 'Gestopt voor het eind.'),
  compute: words('Compute it', 'Reken het door'),
  stop: words('Stop', 'Stop'),
  progress: words('Weeks that are done', 'Weken die klaar zijn'),
} as const;

/** That a run is on its way, how far it is, and a way to stop it; or why it has not begun. */
export function Computing({ scenario }: { readonly scenario: Scenario | undefined }) {
  const say = useVoice();
  const held = useStore(({ results }) => (results.held?.scenario === scenario ? results.held : undefined));
  const done = useStore(({ results: { computing } }) =>
    computing?.scenario === scenario ? computing?.week : undefined,
  );
  const { weeks, warmUp } = scenario?.run ?? { weeks: 156, warmUp: 0 };
  if (scenario && held) {
    const facts = { people: scenario.organisation.employees, weeks, time: timeText(timeOf(scenario), say.language) };
    return (
      <div class="computing" role="status">
        <p>{say(held.why === 'long' ? text.long : text.stopped, facts)}</p>
        <button type="button" class="strong" onClick={computeHeld}>
          {say(text.compute)}
        </button>
      </div>
    );
  }
  return (
    <div class="computing">
      <p role="status">{weeks === 156 ? say(text.years) : say(text.weeks, { weeks })}</p>
      {done !== undefined && <progress max={warmUp + weeks} value={warmUp + done} aria-label={say(text.progress)} />}
      {scenario && isLarge(scenario) && (
        <button type="button" onClick={stopComputing}>
          {say(text.stop)}
        </button>
      )}
    </div>
  );
}
