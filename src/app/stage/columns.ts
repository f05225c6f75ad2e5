import { decisionKinds } from '../../model/decisionRecord.ts';
import { eventOf } from '../../model/events/index.ts';
import { firstSeat } from '../../model/population.ts';
import { personColumnWords } from '../../model/columns.ts';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { stage } from '../../charts/stage.ts';
import type { StageColumns, StageInput, StageMeasure, StagePoints } from '../../charts/stage/points.ts';
import type { Scenario } from '../../scenario/scenario.ts';

const kept = new WeakMap<Trajectory, StageColumns>();

/** A run as the stage takes it; kept with the run. */
function columnsOf(trajectory: Trajectory): StageColumns {
  const known = kept.get(trajectory);
  if (known) return known;
  const firstSeats = Int32Array.from({ length: trajectory.teams + 1 }, (_, team) => firstSeat(trajectory, team));
  const made = { ...trajectory, firstSeats };
  kept.set(trajectory, made);
  return made;
}

/** What the stage shows of a week of a run. */
const stageInput = (
  trajectory: Trajectory,
  { events }: Pick<Scenario, 'events'>,
  measure: StageMeasure,
  week: number,
): StageInput => ({
  columns: columnsOf(trajectory),
  kinds: decisionKinds,
  measure,
  measureName: personColumnWords[measure],
  week,
  events: events.map((event) => ({ week: event.week, name: eventOf[event.event].name, teams: event.teams })),
});

interface Prepared {
  readonly events: Scenario['events'];
  readonly measure: StageMeasure;
  readonly points: StagePoints;
}
const prepared = new WeakMap<Trajectory, Prepared>();

/** The points of a week of a run; the latest are kept, since the picture, its words and its table all ask for them. */
export function stagePointsAt(
  trajectory: Trajectory,
  scenario: Pick<Scenario, 'events'>,
  measure: StageMeasure,
  week: number,
): StagePoints {
  const { events } = scenario;
  const known = prepared.get(trajectory);
  if (known?.points.week === week && known.measure === measure && known.events === events) return known.points;
  const points = stage.prepare(stageInput(trajectory, scenario, measure, week));
  prepared.set(trajectory, { events, measure, points });
  return points;
}
