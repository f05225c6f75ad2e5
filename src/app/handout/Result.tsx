import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { courseText } from '../../charts/drawing/course.ts';
import { inPoints } from '../../charts/drawing/series.ts';
import { lineOf, overTime, type OverTimePoints } from '../../charts/overTime.ts';
import { sure } from '../../charts/sure.ts';
import { inThisOneRun } from '../../words/sentences.ts';
import { words } from '../../words/words.ts';
import { REPLICATES } from '../simulator/certainty.ts';
import { referenceName } from './comparison.ts';
import { useVoice } from '../parts/say.ts';
import { ofPeopleOnly, seriesOf, pointsOf, type Series } from '../simulator/series.ts';
import { timelineOf } from '../simulator/timeline.ts';
import { Printed } from './Printed.tsx';
import type { Shown } from './shown.ts';

const text = {
  title: words('The result', 'Het resultaat'),
  people: words(
    'Between people, {once}: the line is their average, half are in the dark band, nine in ten in the light one. Dashed: {reference}.',
    'Tussen mensen, {once}: de lijn is hun gemiddelde, de helft zit in de donkere band, negen op de tien in de lichte. Streepjes: {reference}.',
  ),
  chance: words(
    'By chance: each thin line is the average in one of {n} runs that differ by chance only.',
    'Door toeval: elke dunne lijn is het gemiddelde in een van {n} doorrekeningen die alleen in toeval verschillen.',
  ),
  busy: words('Still computing: {n} of {all}', 'Nog aan het rekenen: {n} van {all}'),
} as const;

/** Both spreads, never in one picture: that between people, and that between runs. */
export function Result(shown: Shown) {
  const { scenario, trajectory, replicate, pair, ensemble } = shown;
  const name = referenceName(shown);
  const say = useVoice();
  const done = ensemble?.runs.length ?? 0;
  const timeline = useMemo(() => timelineOf(scenario, scenario.run.weeks), [scenario]);
  const ofPeople = (series: Series): OverTimePoints => {
    const ghost = ensemble?.referenceRuns.at(replicate)?.[series.id];
    const reference = ghost && { name, values: inPoints(ghost) };
    return { ...ofPeopleOnly(pointsOf(trajectory, series), series), ...timeline, forecast: undefined, reference };
  };
  const ofRuns = (series: Series) => ({
    ...timeline,
    measure: { id: series.id, name: series.name },
    runs: ensemble?.runs.map((run) => run[series.id]) ?? [],
    ...(ensemble && {
      against: { name, runs: ensemble.referenceRuns.map((run) => run[series.id]) },
    }),
  });
  return (
    <section class="result" aria-busy={done < REPLICATES}>
      <h2>{say(text.title)}</h2>
      <p class="small">{say(text.people, { reference: say(name), once: say(inThisOneRun) })}</p>
      {seriesOf(pair).map((series) => {
        const points = ofPeople(series);
        // How far from the dashed line it ends, is told of all runs below and not of this one.
        const course = courseText({ ...lineOf(points), reference: undefined }, say.language);
        return (
          <Fragment key={series.id}>
            <h3>
              {say(series.name)}: {course}
            </h3>
            <Printed chart={overTime} points={points} height={HEIGHT - TITLE} untitled />
          </Fragment>
        );
      })}
      <p class="small">
        {done < REPLICATES ? (
          <span role="status">{say(text.busy, { n: done, all: REPLICATES })}</span>
        ) : (
          say(text.chance, { n: done })
        )}
      </p>
      {seriesOf(pair).map((series) => (
        <Printed key={series.id} chart={sure} points={sure.prepare(ofRuns(series))} height={HEIGHT} />
      ))}
    </section>
  );
}

/** In CSS pixels. */
const HEIGHT = 162;
/** Of it, for a title that stands above the picture. */
const TITLE = 24;
