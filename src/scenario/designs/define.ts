import type { z } from 'zod';
import type { Words } from '../../words/words.ts';
import type { Level } from '../scenario.ts';
import type { AnalysedCell, AnalysedPlan, Outputs } from './analysed.ts';
import type { ofEveryDesign } from './form.ts';
import type { Resampling } from '../../statistics/bootstrap.ts';

export type Values = Readonly<Record<string, Level>>;

/** What an analysis has to know of a point: results are sorted by this, never by the order in which they come. */
export interface Role {
  readonly of: string;
}

/** A role as tables tell of it: the name that sensitivity analysis has for such a point, and which of these it is. */
interface RoleName {
  readonly role: string;
  /** The number of the sample or trajectory that the point is part of. */
  readonly sample?: number;
}

export interface Point {
  readonly values: Values;
  readonly role?: Role;
  /** Where a file gave the point; counts from 1. */
  readonly line?: number;
  /** What people call it. */
  readonly label?: string | undefined;
}

/** A row of the file that a list names, with the line that it stands on. */
export interface ListRow {
  readonly line: number;
  readonly values: Values;
  readonly label?: string | undefined;
}

/** What is wrong with a sweep as a whole. */
export interface DesignProblem {
  readonly path: string;
  readonly message: Words;
}

/** What a design says of a measure; `of` names the kind. */
interface SensitivityOfAKind {
  readonly of: string;
}

type Schema = z.ZodObject<{ readonly design: z.ZodLiteral<string> } & z.core.$ZodLooseShape>;

/** A sweep as a file with this schema means it, but for what all designs have. */
export type SweepIn<S> = S extends z.ZodType ? Omit<z.output<S>, keyof ReturnType<typeof ofEveryDesign>> : never;

interface OwnDesign<S extends Schema, Result extends SensitivityOfAKind> {
  readonly name: Words;
  readonly meaning: Words;
  /** Its part of the schema of files; `design` is its name there. */
  readonly schema: S;
  /** Points are drawn: no cell stands for anything by itself, only all of them together. */
  readonly isDrawn: boolean;
  /** How many points there are, without making them. */
  readonly size: (sweep: SweepIn<S>, rows: readonly ListRow[] | undefined) => number;
  /** In the order of the plan; the same points whenever it is asked. */
  readonly points: (sweep: SweepIn<S>, rows: readonly ListRow[] | undefined) => readonly Point[];
  readonly problem?: (sweep: SweepIn<S>) => DesignProblem | undefined;
  /** What tables call a role of its points; `paths` are the factors in their order. */
  readonly nameOf?: (role: Role, paths: readonly string[]) => RoleName | undefined;
  /** The cell that others are held against where the sweep names no reference. */
  readonly baseline?: (cells: readonly AnalysedCell[]) => AnalysedCell | undefined;
  /** What it was made to tell; absent where it is not made for that. */
  readonly sensitivity?: (
    sweep: SweepIn<S>,
    plan: AnalysedPlan,
    outputs: Outputs,
    resampling: Resampling,
  ) => Result | undefined;
}

interface AnySweep {
  readonly design: string;
}

/** A way to choose the points at which a scenario is run. */
export interface Design<S extends Schema = Schema, Result extends SensitivityOfAKind = SensitivityOfAKind> {
  readonly id: S['shape']['design']['value'];
  readonly name: Words;
  readonly meaning: Words;
  readonly schema: S;
  readonly isDrawn: boolean;
  readonly size: (sweep: AnySweep, rows?: readonly ListRow[]) => number;
  readonly points: (sweep: AnySweep, rows?: readonly ListRow[]) => readonly Point[];
  readonly problem: (sweep: AnySweep) => DesignProblem | undefined;
  readonly nameOf: (role: Role, paths: readonly string[]) => RoleName | undefined;
  readonly baseline: (cells: readonly AnalysedCell[]) => AnalysedCell | undefined;
  readonly sensitivity: (
    sweep: AnySweep,
    plan: AnalysedPlan,
    outputs: Outputs,
    resampling: Resampling,
  ) => Result | undefined;
}

/** A design that is written for its own sweeps, as one that can stand in a list with the others. */
export function design<const S extends Schema, Result extends SensitivityOfAKind = never>(
  own: OwnDesign<S, Result>,
): Design<S, Result> {
  const id = own.schema.shape.design.value;
  const isOwn = (sweep: AnySweep): sweep is SweepIn<S> & AnySweep => sweep.design === id;
  const mine = (sweep: AnySweep): SweepIn<S> => {
    if (isOwn(sweep)) return sweep;
    throw new Error(`the design ${id} cannot read a sweep of the design ${sweep.design}`);
  };
  return {
    id,
    name: own.name,
    meaning: own.meaning,
    schema: own.schema,
    isDrawn: own.isDrawn,
    size: (sweep, rows) => own.size(mine(sweep), rows),
    points: (sweep, rows) => own.points(mine(sweep), rows),
    problem: (sweep) => own.problem?.(mine(sweep)),
    nameOf: (role, paths) => own.nameOf?.(role, paths),
    baseline: (cells) => own.baseline?.(cells),
    sensitivity: (sweep, plan, outputs, resampling) => own.sensitivity?.(mine(sweep), plan, outputs, resampling),
  };
}
