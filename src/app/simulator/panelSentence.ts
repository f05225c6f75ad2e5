import type { Ensemble } from '../shell/state.ts';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { inThisOneRun } from '../../words/sentences.ts';
import { type Words, words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { phaseAt } from '../parts/phases.ts';
import { plainSize, shortSize, sizeOnly } from '../parts/effectText.ts';
import type { Voice } from '../parts/say.ts';
import { inPoints } from '../../experiment/run/points.ts';
import { effectBetween, endDifference } from './effects.ts';
import { pointsOf, type Series } from './series.ts';

const text = {
  week: words('Week {week}', 'Week {week}'),
  phase: words(', phase {number} ({name})', ', fase {number} ({name})'),
  half: words(
    '{name}: half of the {whom} are between {low} and {high}, the average is {mean}',
    '{name}: de helft van de {whom} zit tussen {low} en {high}, het gemiddelde is {mean}',
  ),
  stands: words('{name}: {mean}', '{name}: {mean}'),
  people: words('people', 'mensen'),
  teams: words('teams', 'teams'),
  change: words('; {change} since week 0{size}', '; {change} sinds week 0{size}'),
  inPhase: words(' ({change} in phase {number})', ' ({change} in fase {number})'),
  runs: words(
    ' In {higher} of {n} paired runs it ends above the dashed line; on average {points} points{size}.',
    ' In {higher} van {n} vergelijkingen met hetzelfde toeval eindigt het boven de streepjeslijn; gemiddeld {points} punten{size}.',
  ),
  runsThan: words(
    ' In {higher} of {n} paired runs it ends higher than with “{reference}” (on average {points}{size}).',
    ' In {higher} van {n} vergelijkingen met hetzelfde toeval eindigt het hoger dan bij ‘{reference}’ (gemiddeld {points}{size}).',
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
  const opening =
    say(text.week, { week }) +
    (phase ? say(text.phase, { number: phase.number, name: say(phase.name) }) : '') +
    ((than ?? isPaired(ensemble)) ? `, ${say(inThisOneRun)}` : '');
  // What sizes are held against is said once.
  const first = series.find(({ of }) => of === 'people');
  const sentences = series.map((one) => {
    const { mean, bands } = pointsOf(trajectory, one);
    const half = say(bands ? text.half : text.stands, {
      name: say(one.name),
      mean: say.number(mean[week]),
      ...(bands && {
        whom: say(one.of === 'people' ? text.people : text.teams),
        low: say.number(bands.q25[week]),
        high: say.number(bands.q75[week]),
      }),
    });
    const { measures } = trajectory;
    const effect = effectBetween(one, { measures, week: 0 }, { measures, week });
    const size = one === first ? shortSize(effect, say) : sizeOnly(effect, say);
    const changeFrom = (from: number): string =>
      say.signed(inPoints(one.id, measures[one.id][week] - measures[one.id][from]));
    const moved = say(text.change, { change: changeFrom(0), size });
    const lately =
      phase && phase.from > 0 && phase.from < week
        ? say(text.inPhase, { change: changeFrom(phase.from), number: phase.number })
        : '';
    return `${half}${week > 0 ? moved + lately : ''}.${isPaired(ensemble) ? certainty(ensemble, one, say, than) : ''}`;
  });
  return `${opening}. ${sentences.join(' ')}`;
}

/** Whether it holds runs against other runs. */
const isPaired = (ensemble: Ensemble | undefined): ensemble is Ensemble =>
  ensemble !== undefined && ensemble.scenario !== ensemble.reference && ensemble.runs.length > 0;

function certainty(ensemble: Ensemble, series: Series, say: Voice, than: Words | undefined): string {
  const { runs, referenceRuns } = ensemble;
  const { id } = series;
  const higher = runs.filter((run, i) => (run[id].at(-1) ?? 0) > (referenceRuns[i][id].at(-1) ?? 0)).length;
  const { points, effect } = endDifference(series, ensemble);
  // Paper has no room for more.
  const size = than ? sizeOnly(effect, say) : plainSize(effect, say);
  const values = { higher, n: runs.length, points: say.signed(points, 1), size };
  return than ? say(text.runsThan, { ...values, reference: say(than) }) : say(text.runs, values);
}
