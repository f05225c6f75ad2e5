import type { Ensemble } from '../shell/state.ts';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { type Words, words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { phaseAt } from '../parts/phases.ts';
import type { Voice } from '../parts/say.ts';
import { pointsOf, type Series } from './series.ts';

const text = {
  week: words('Week {week}', 'Week {week}'),
  phase: words(', phase {number} ({name})', ', fase {number} ({name})'),
  half: words(
    '{name}: half of the {whom} are between {low} and {high}, the middle is {middle}',
    '{name}: de helft van de {whom} zit tussen {low} en {high}, het midden is {middle}',
  ),
  people: words('people', 'mensen'),
  teams: words('teams', 'teams'),
  change: words('; {change} since the start of phase {number}', '; {change} sinds het begin van fase {number}'),
  changeAll: words('; {change} since week 0', '; {change} sinds week 0'),
  runs: words(
    ' In {higher} of {n} paired runs it ends above the dashed line.',
    ' In {higher} van {n} vergelijkingen met hetzelfde toeval eindigt het boven de streepjeslijn.',
  ),
  runsThan: words(
    ' In {higher} of {n} paired runs it ends higher than with “{reference}”.',
    ' In {higher} van {n} vergelijkingen met hetzelfde toeval eindigt het hoger dan bij ‘{reference}’.',
  ),
} as const;

/** What the panels show at the playhead, in words. On paper no dashed line is beside it: `than` is what it is then called. */
export function sentenceAt(
  scenario: Scenario,
  trajectory: Trajectory,
  series: readonly Series[],
  week: number,
  ensemble: Ensemble | undefined,
  say: Voice,
  than?: Words,
): string {
  const phase = phaseAt(scenario, week);
  const since = phase && phase.from < week ? phase.from : 0;
  const opening =
    say(text.week, { week }) + (phase ? say(text.phase, { number: phase.number, name: say(phase.name) }) : '');
  const sentences = series.map((one) => {
    const { median, bands } = pointsOf(trajectory, one);
    const half = say(text.half, {
      name: say(one.name),
      whom: say(one.of === 'people' ? text.people : text.teams),
      low: say.number(bands.q25[week]),
      high: say.number(bands.q75[week]),
      middle: say.number(median[week]),
    });
    const change = say.signed(median[week] - median[since]);
    const moved =
      phase && since > 0 ? say(text.change, { change, number: phase.number }) : say(text.changeAll, { change });
    return `${half}${week > 0 ? moved : ''}.${ensemble ? certainty(ensemble, one, say, than) : ''}`;
  });
  return `${opening}. ${sentences.join(' ')}`;
}

function certainty(
  { runs, referenceRuns, scenario, reference }: Ensemble,
  { measure }: Series,
  say: Voice,
  than: Words | undefined,
): string {
  if (scenario === reference || runs.length === 0) return '';
  const higher = runs.filter((run, i) => (run[measure].at(-1) ?? 0) > (referenceRuns[i][measure].at(-1) ?? 0)).length;
  return than
    ? say(text.runsThan, { higher, n: runs.length, reference: say(than) })
    : say(text.runs, { higher, n: runs.length });
}
