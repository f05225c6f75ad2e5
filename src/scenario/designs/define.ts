import type { Words } from '../../words/words.ts';
import type { Level, Sweep } from '../scenario.ts';

export type DesignId = Sweep['design'];
export type SweepOf<Id extends DesignId> = Sweep & { readonly design: Id };

export type Values = Readonly<Record<string, Level>>;

/** A row of Saltelli's scheme: of the matrix A, of B, or of A with the column of one factor taken from B. */
export type SaltelliRole =
  | { readonly of: 'saltelli'; readonly matrix: 'A' | 'B'; readonly sample: number }
  | { readonly of: 'saltelli'; readonly matrix: 'AB'; readonly sample: number; readonly factor: string };

/** A step of a trajectory, and the factor that it moves; step 0 moves none. */
export interface TrajectoryRole {
  readonly of: 'trajectory';
  readonly trajectory: number;
  readonly step: number;
  readonly factor?: string;
}

/** The file as it is, or with one factor changed. */
export interface OneAtATimeRole {
  readonly of: 'one-at-a-time';
  readonly factor?: string;
}

/** What an analysis has to know of a point: results are sorted by this, never by the order in which they come. */
export type Role = SaltelliRole | TrajectoryRole | OneAtATimeRole;

export interface Point {
  readonly values: Values;
  readonly role?: Role;
  /** Where a file gave the point; counts from 1. */
  readonly line?: number;
}

/** A row of the file that a list names, with the line that it stands on. */
export interface ListRow {
  readonly line: number;
  readonly values: Values;
}

/** What is wrong with a sweep as a whole. */
export interface DesignProblem {
  readonly path: string;
  readonly message: Words;
}

/** A way to choose the points at which a scenario is run. */
export interface Design {
  readonly id: DesignId;
  readonly name: Words;
  readonly meaning: Words;
  readonly problem: (sweep: Sweep) => DesignProblem | undefined;
  /** How many points there are, without making them. */
  readonly size: (sweep: Sweep, rows?: readonly ListRow[]) => number;
  /** In the order of the plan; the same points whenever it is asked. */
  readonly points: (sweep: Sweep, rows?: readonly ListRow[]) => readonly Point[];
}

interface OwnDesign<Id extends DesignId> {
  readonly id: Id;
  readonly name: Words;
  readonly meaning: Words;
  readonly problem?: (sweep: SweepOf<Id>) => DesignProblem | undefined;
  readonly size: (sweep: SweepOf<Id>, rows: readonly ListRow[] | undefined) => number;
  readonly points: (sweep: SweepOf<Id>, rows: readonly ListRow[] | undefined) => readonly Point[];
}

/** A design that is written for its own sweeps, as one that can stand in a list with the others. */
export function design<Id extends DesignId>(own: OwnDesign<Id>): Design {
  const { id, name, meaning } = own;
  const mine = (sweep: Sweep): SweepOf<Id> => {
    if (isOf(sweep, id)) return sweep;
    throw new Error(`the design ${id} cannot read a sweep of the design ${sweep.design}`);
  };
  return {
    id,
    name,
    meaning,
    problem: (sweep) => own.problem?.(mine(sweep)),
    size: (sweep, rows) => own.size(mine(sweep), rows),
    points: (sweep, rows) => own.points(mine(sweep), rows),
  };
}

const isOf = <Id extends DesignId>(sweep: Sweep, id: Id): sweep is SweepOf<Id> => sweep.design === id;
