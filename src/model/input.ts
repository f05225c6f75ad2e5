import type { Key } from '../random/draw.ts';
import type { AssumptionValues } from './assumptions.ts';
import type { PerDomain } from './define.ts';
import type { EventId } from './events/index.ts';
import type { LeverId } from './levers/index.ts';
import type { RuleId } from './rules/index.ts';

/** Points of a lever: [week, value on 0–1], weeks rising; linear in between, constant before and after. */
export type Schedule = readonly (readonly [week: number, value: number])[];

export type LeverSchedules = { readonly [Id in Exclude<LeverId, 'delegation'>]: Schedule } & {
  readonly delegation: PerDomain<Schedule>;
};

export interface RunEvent {
  readonly event: EventId;
  readonly week: number;
  /** 0–1: the size of a crisis, the share of leaders replaced. */
  readonly size: number;
  /** Numbers of the teams that it meets; absent: all. */
  readonly teams?: readonly number[];
}

/** Everything that can change a run's numbers, in the model's units (0–1). */
export interface RunInput {
  readonly organisation: { readonly employees: number; readonly teamSize: number };
  readonly weeks: number;
  readonly warmUp: number;
  readonly key: Key;
  readonly levers: LeverSchedules;
  readonly events: readonly RunEvent[];
  readonly assumptions: AssumptionValues;
  /** Rules left out whole; a part left out is a weight of 0 in `assumptions`. */
  readonly without: readonly RuleId[];
}

/**
 * The value of a schedule in a week, on 0–1. In the week of a point it is computed from the point before, which may
 * differ from the point's own value in the last bit: the golden runs do so.
 */
export function leverAt(schedule: Schedule, week: number): number {
  let before = schedule[0];
  if (week <= before[0]) return before[1];
  for (let k = 1; k < schedule.length; k++) {
    const after = schedule[k];
    if (week <= after[0]) {
      return before[1] + ((week - before[0]) / (after[0] - before[0])) * (after[1] - before[1]);
    }
    before = after;
  }
  return before[1];
}
