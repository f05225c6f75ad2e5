import type { Ensemble } from '../shell/state.ts';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { type Words, words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { phaseAt } from '../parts/phases.ts';
import { plainSize, shortSize, sizeOnly } from '../parts/effectText.ts';
import type { Voice } from '../parts/say.ts';
import { effectBetween, endDifference } from './effects.ts';
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
  change: words(
    '; {change} since the start of phase {number}{size}',
    '; {change} sinds het begin van fase {number}{size}',
  ),
  changeAll: words('; {change} since week 0{size}', '; {change} sinds week 0{size}'),
  runs: words(
    ' In {higher} of {n} paired runs it ends above the dashed line; on average {points} points{size}.',
    ' In {higher} van {n} vergelijkingen met hetzelfde toeval eindigt het boven de streepjeslijn; gemiddeld {points} punten{size}.',
  ),
  runsThan: words(
    ' In {higher} of {n} paired runs it ends higher than with “{reference}” (on average {points}{size}).',
    ' In {higher} van {n} vergelijkingen met hetzelfde toeval eindigt het hoger dan bij ‘{reference}’ (gemiddeld {points}{size}).',
  ),
} as const;

/** The week from which change is told: where its phase begins, or the first of all. */
export function sinceWhen(scenario: Scenario, week: number): number {
  const phase = phaseAt(scenario, week);
  return phase && phase.from < week ? phase.from : 0;
}

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
  const since = sinceWhen(scenario, week);
  const opening =
    say(text.week, { week }) + (phase ? say(text.phase, { number: phase.number, name: say(phase.name) }) : '');
  // What sizes are held against is said once.
  const first = series.find(({ of }) => of === 'people');
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
    const { measures } = trajectory;
    const effect = effectBetween(one, { measures, week: since }, { measures, week });
    const size = one === first ? shortSize(effect, say) : sizeOnly(effect, say);
    const moved =
      phase && since > 0
        ? say(text.change, { change, number: phase.number, size })
        : say(text.changeAll, { change, size });
    return `${half}${week > 0 ? moved : ''}.${ensemble ? certainty(ensemble, one, say, than) : ''}`;
  });
  return `${opening}. ${sentences.join(' ')}`;
}

function certainty(ensemble: Ensemble, series: Series, say: Voice, than: Words | undefined): string {
  const { runs, referenceRuns, scenario, reference } = ensemble;
  if (scenario === reference || runs.length === 0) return '';
  const { measure } = series;
  const higher = runs.filter((run, i) => (run[measure].at(-1) ?? 0) > (referenceRuns[i][measure].at(-1) ?? 0)).length;
  const { points, effect } = endDifference(series, ensemble);
  // Paper has no room for more.
  const size = than ? sizeOnly(effect, say) : plainSize(effect, say);
  const values = { higher, n: runs.length, points: say.signed(points, 1), size };
  return than ? say(text.runsThan, { ...values, reference: say(than) }) : say(text.runs, values);
}
