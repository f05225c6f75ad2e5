import { useMemo, useState } from 'preact/hooks';
import { deviationOf } from '../../model/measures/deviations.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import { measureOf } from '../../model/measures/index.ts';
import { type Words, words } from '../../words/words.ts';
import type { NamedWeek, Timeline } from '../../charts/drawing/series.ts';
import { difference } from '../../charts/difference.ts';
import { together } from '../../charts/together.ts';
import { summaryMeasures } from '../../experiment/analysis/summary.ts';
import { deviationCourse, intervalCourse, meanCourse } from './keyFigures.ts';
import { ScaleChoice } from '../parts/ScaleChoice.tsx';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import { letters, type Side } from './sides.ts';
import { layouts, type Layout, type MeasuredRun } from '../shell/state.ts';
import { setSession, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { timelineOf } from '../simulator/timeline.ts';

export interface ComparedProps {
  readonly sides: readonly Side[];
  readonly runs: readonly (readonly MeasuredRun[])[];
}

const layoutNames: Readonly<Record<Layout, Words>> = {
  over: words('Over each other', 'Over elkaar'),
  beside: words('Beside each other', 'Naast elkaar'),
  difference: words('Only the difference', 'Alleen het verschil'),
};

const text = {
  title: words('Over the weeks', 'Door de weken heen'),
  how: words('How they lie', 'Hoe ze liggen'),
  all: words('Show all measures', 'Toon alle uitkomsten'),
  means: words(
    'Lines and figures: the mean over people and over {n} paired {n|run|runs}.',
    'Lijnen en getallen: het gemiddelde over mensen en over {n} {n|vergelijking|vergelijkingen} met hetzelfde toeval.',
  ),
  spread: words(
    'Line: the mean difference over {n} paired {n|run|runs}. Grey band: where it lies with 95 % certainty, as far as chance goes.',
    'Lijn: het gemiddelde verschil over {n} {n|vergelijking|vergelijkingen} met hetzelfde toeval. Grijze band: waar dat met 95 % zekerheid ligt, voor zover het om toeval gaat.',
  ),
} as const;

/** What most people ask about first. */
const MAIN = 4;

/** A panel for each measure: lines over each other, beside each other, or as differences from the first. */
export function ComparedPanels({ sides, runs }: ComparedProps) {
  const say = useVoice();
  const layout = useStore(({ session }) => session.layout);
  const [all, setAll] = useState(false);
  const shown = all ? summaryMeasures : summaryMeasures.slice(0, MAIN);
  return (
    <>
      <h2>{say(text.title)}</h2>
      <div class="compare-choices">
        <div role="group" aria-label={say(text.how)} class="compare-layout">
          {layouts.map((known) => (
            <button
              key={known}
              type="button"
              aria-pressed={known === layout}
              onClick={() => {
                setSession({ layout: known });
              }}
            >
              {say(layoutNames[known])}
            </button>
          ))}
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={all}
            onChange={(event) => {
              setAll(event.currentTarget.checked);
            }}
          />
          {say(text.all)}
        </label>
        {layout !== 'difference' && <ScaleChoice />}
      </div>
      <p class="hint">{say(layout === 'difference' ? text.spread : text.means, { n: runs[0].length })}</p>
      <div class={`compare-panels as-${layout}`}>
        {shown.map((measure) => (
          <MeasurePanel key={measure} {...{ measure, sides, runs, layout }} />
        ))}
      </div>
    </>
  );
}

interface PanelProps extends ComparedProps {
  readonly measure: MeasureId;
  readonly layout: Layout;
}

/** The name with its letter, since two branches may have the same. */
const named = (letter: string, { en, nl }: Words): Words => words(`${letter} ${en}`, `${letter} ${nl}`);

/** The status quo names no phases; those of whoever does are then of use. What happens in one counts for the picture of all. */
const sharedTimeline = (timelines: readonly Timeline[]): Timeline => ({
  phases: timelines.find(({ phases }) => phases.length > 0)?.phases ?? [],
  events: distinct(timelines.flatMap(({ events = [] }) => events)),
});

const distinct = (events: readonly NamedWeek[]): readonly NamedWeek[] => [
  ...new Map(events.map((event) => [`${event.week} ${event.name.en}`, event])).values(),
];

function MeasurePanel({ measure, sides, runs, layout }: PanelProps) {
  const say = useVoice();
  const definition = measureOf(measure);
  const courses = useMemo(
    () => sides.map(({ name }, s) => ({ letter: letters[s], name, values: meanCourse(runs[s], measure) })),
    [sides, runs, measure],
  );
  const timelines = useMemo(
    () => sides.map(({ scenario }) => ({ ...timelineOf(scenario, 0), playhead: undefined })),
    [sides],
  );
  const shared = useMemo(() => sharedTimeline(timelines), [timelines]);
  const deviation = useMemo(() => {
    const id = deviationOf(measure);
    return id && deviationCourse(runs[0], id);
  }, [measure, runs]);
  const overInput = useMemo(
    () => ({ ...shared, measure: definition, sides: courses, deviation }),
    [courses, definition, shared, deviation],
  );
  const alone = useMemo(() => {
    const fit = courses.map(({ values }) => values);
    return courses.map((course, from) => ({
      ...timelines[from],
      // The same room above every plot, so that all lie at one height.
      phases: timelines[from].phases.length > 0 ? timelines[from].phases : shared.phases,
      measure: definition,
      sides: [course],
      from,
      fit,
      deviation,
    }));
  }, [courses, definition, timelines, shared, deviation]);
  const differences = useMemo(() => {
    if (layout !== 'difference') return [];
    const [first, ...others] = courses;
    return others.map((course, o) => ({
      ...shared,
      measure: definition,
      branch: { name: named(course.letter, course.name), values: course.values },
      reference: { name: named(first.letter, first.name), values: first.values },
      ...(runs[0].length > 1 && { interval: intervalCourse(runs[o + 1], runs[0], measure) }),
      deviation,
    }));
  }, [courses, layout, runs, measure, definition, shared, deviation]);

  if (layout === 'over') return <ChartFigure chart={together} input={overInput} height={17} />;
  const parts =
    layout === 'beside'
      ? alone.map((input, s) => (
          <div key={sides[s].key}>
            <p class="panel-side">
              {letters[s]} {say(sides[s].name)}
            </p>
            <ChartFigure chart={together} input={input} height={14} />
          </div>
        ))
      : differences.map((input, o) => (
          <div key={sides[o + 1].key}>
            <p class="panel-side">
              {say(input.branch.name)} − {say(input.reference.name)}
            </p>
            <ChartFigure chart={difference} input={input} height={14} />
          </div>
        ));
  return (
    <section class="compare-row" aria-label={say(definition.name)}>
      {parts}
    </section>
  );
}
