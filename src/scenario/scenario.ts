import type { PerDomain } from '../model/define.ts';
import type { Words } from '../words/words.ts';
import type { EventId } from '../model/events/index.ts';
import type { LeverId } from '../model/levers/index.ts';
import type { MeasureId } from '../model/measures/index.ts';
import type { SweepIn } from './designs/define.ts';
import type { designs } from './designs/index.ts';
import type { formatVersion } from './migrate.ts';
import type { NamedOutcome } from './outcomes/define.ts';
import type { PhaseId } from './phases.ts';
import type { Story } from './story.ts';

/** Points of a lever in people's units: [week, value on 0–100], weeks rising. */
export type Points = readonly (readonly [week: number, value: number])[];

export type ScenarioLevers = { readonly [Id in Exclude<LeverId, 'delegation'>]: Points } & {
  readonly delegation: PerDomain<Points>;
};

export interface ScenarioEvent {
  readonly event: EventId;
  readonly week: number;
  /** 0–100. */
  readonly size: number;
  /** Numbers of the teams that it meets; absent: all. */
  readonly teams?: readonly number[];
}

export const comparisons = ['atLeast', 'atMost', 'above', 'below'] as const;
export type Comparison = (typeof comparisons)[number];

export interface Expectation {
  readonly measure: MeasureId;
  /** The mean over these weeks, both included; the same week twice for one week. */
  readonly from: number;
  readonly to: number;
  readonly comparison: Comparison;
  /** A number in points, or the name or path of the scenario to pair with. */
  readonly than: number | string;
  /** Points. */
  readonly by: number;
  /** Of replicates, 0–1. */
  readonly share: number;
}

/** What a sweep puts in the place of a path, written as the file would write it there. */
export type Level =
  number | readonly number[] | { readonly [key: string]: number | { readonly [week: string]: number } };

export interface VariedLevels {
  readonly path: string;
  readonly levels: readonly Level[];
}

export interface VariedRange {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

export type Replicates =
  | number
  | {
      readonly min: number;
      readonly max: number;
      /** Until the 95 % interval of the mean reaches this far to either side: of a measure at the end, or an outcome. */
      readonly until: ({ readonly measure: MeasureId } | { readonly outcome: string }) & { readonly halfWidth: number };
    };

/** What the design of a sweep reads. */
export type SweepDesign = SweepIn<(typeof designs)[number]['schema']>;

export type Sweep = SweepDesign & {
  readonly replicates: Replicates;
  readonly record: readonly MeasureId[];
  /** Weeks between recorded rows. */
  readonly every: number;
  /** Weeks at whose end everyone is written down. */
  readonly people?: readonly number[];
  /** What is computed of each run besides what it came to at its end. */
  readonly outcomes?: readonly NamedOutcome[];
  /** Name or path of the scenario that every replicate is paired with. */
  readonly reference?: string;
};

/** A scenario file as it was meant: checked, frozen, what was left out filled in, all in people's units. */
export interface Scenario {
  readonly version: typeof formatVersion;
  readonly title: Words;
  readonly question: Words | undefined;
  readonly organisation: { readonly employees: number; readonly teamSize: number };
  readonly run: {
    readonly weeks: number;
    readonly warmUp: number;
    readonly seed: string;
    readonly replicates: number;
  };
  readonly phases: readonly { readonly from: number; readonly phase: PhaseId }[];
  readonly levers: ScenarioLevers;
  readonly events: readonly ScenarioEvent[];
  /** Only those that the file sets, by full name. */
  readonly assumptions: Readonly<Record<string, number>>;
  readonly expect: readonly Expectation[];
  readonly sweep: Sweep | undefined;
  /** Rules and named parts that are pulled out. */
  readonly without: readonly string[];
  readonly story: Story | undefined;
}
