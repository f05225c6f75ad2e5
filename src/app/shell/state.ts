import type { ExplainedWeek } from '../../model/explain.ts';
import type { Language, Words } from '../../words/words.ts';
import type { Theme } from '../../charts/chart.ts';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Issue } from '../../scenario/issues.ts';
import type { StageKind, StageMeasure } from '../../charts/stage/points.ts';
import type { EffectSize } from '../../statistics/effectSize.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Story, StoryMeasure } from '../../scenario/story.ts';
import type { BatchState } from '../batch/state.ts';
import type { Document } from './document.ts';
import type { Turning } from './edits/turns.ts';
import type { History } from './history.ts';
import type { Route } from './addresses.ts';

export const tabs = ['people', 'teams', 'decisions', 'limits', 'certainty'] as const;
export type Tab = (typeof tabs)[number];

/** What the two large panels are about. */
export const panelPairs = ['wellbeing', 'results', 'trust'] as const;
export type PanelPair = (typeof panelPairs)[number];
/** One of the pairs, or one measure that a story names. */
export type PanelChoice = PanelPair | { readonly measure: StoryMeasure };

/** How scenarios that are compared lie on the screen. */
export const layouts = ['over', 'beside', 'difference'] as const;
export type Layout = (typeof layouts)[number];

export const drawers = ['levers', 'assumptions', 'events', 'people'] as const;
export type Drawer = (typeof drawers)[number];

export const speeds = [0.5, 1, 2, 4, 8] as const;

/** How someone looks at it; nothing of this changes a number. */
export interface Session {
  readonly route: Route;
  readonly language: Language;
  /** Every text 1.7 times as long: shows in tests what a longer language would break. */
  readonly pseudo: boolean;
  readonly theme: Theme;
  readonly bigType: boolean;
  readonly playhead: number;
  readonly playing: boolean;
  /** Where playing stops before the end; undefined: at the end. */
  readonly playUntil: number | undefined;
  /** A line that grows before the eyes of a room: weeks a second, and the week at which it rests a moment. */
  readonly growth: Growth | undefined;
  /** The room has yet to see, or to guess, what comes after this week; or the lines grow with the playhead. */
  readonly hiddenAfter: number | 'playhead' | undefined;
  /** A story that is being told. */
  readonly presentation: Presentation | undefined;
  /** What was at work before it, and comes back after it. */
  readonly before: Before | undefined;
  /** The screen from which it was begun; undefined after a reload. */
  readonly cameFrom: Route | undefined;
  /** The step that is open where a story is written, counted from 0. */
  readonly openStep: number | undefined;
  /** The languages in which a story is written; undefined: that of the page. */
  readonly writeIn: Language | 'both' | undefined;
  readonly speed: number;
  readonly tab: Tab;
  readonly panels: PanelChoice;
  /** Charts show 0–100 instead of the part of it that is used. */
  readonly wholeScale: boolean;
  readonly certainty: boolean;
  /** What becomes of the rest of the plan when a lever is turned. */
  readonly turning: Turning;
  /** Keys without Ctrl do something: can be turned off for who speaks to the computer. */
  readonly singleKeys: boolean;
  readonly person: number | undefined;
  /** What the colour of people tells on the stage. */
  readonly stageMeasure: StageMeasure;
  /** The kind of decision that alone stands out there. */
  readonly highlight: StageKind | undefined;
  /** The kind that the mouse points at meanwhile. */
  readonly pointedKind: StageKind | undefined;
  /** The team that is opened there, from 0. */
  readonly openTeam: number | undefined;
  /** The lever whose points are shown large. */
  readonly lane: string | undefined;
  readonly drawer: Drawer | undefined;
  readonly dialog: Dialog | undefined;
  readonly notice: Notice | undefined;
  /** What is at work is not kept for a next visit: there is no room, the browser refuses, or another window has been asked about. */
  readonly unkept: boolean;
  /** What is compared, by key (see `sides.ts`); undefined until someone chooses. */
  readonly compared: readonly string[] | undefined;
  readonly layout: Layout;
}

export interface Before {
  readonly history: History<Document>;
  readonly playhead: number;
}

export interface Growth {
  readonly pace: number;
  readonly rest: number | undefined;
}

/** A story in front of a room, and how far it is. */
export interface Presentation {
  readonly id: string;
  readonly story: Story;
  /** The scenario that the story comes in, and those that it names. */
  readonly own: Scenario;
  readonly shipped: Readonly<Record<string, Scenario>>;
  /** Counts from 0. */
  readonly step: number;
  readonly revealed: boolean;
  /** Hands for each answer. */
  readonly votes: readonly number[];
  readonly blank: boolean;
  /** Milliseconds since 1970. */
  readonly begun: number;
}

export type Dialog =
  | { readonly kind: 'keys' }
  | { readonly kind: 'share'; readonly link: string | undefined }
  | { readonly kind: 'issues'; readonly file: string; readonly issues: readonly Issue[] }
  /** An address or a link that leads nowhere; stays until someone chooses where to go. */
  | { readonly kind: 'lost'; readonly text: Words }
  /** Another window has kept other work since; asked before either takes the place of the other. */
  | { readonly kind: 'two-windows'; readonly other: Document };

/** One line that tells what happened, with something to do about it. */
export interface Notice {
  readonly text: Words;
  readonly action?: NoticeAction;
}

export type NoticeAction = 'undo' | 'retry' | 'update' | 'save';

/** Thirty runs that differ by chance only, and those of the reference beside them, as far as they are done. */
export interface Ensemble {
  readonly scenario: Scenario;
  readonly reference: Scenario;
  readonly runs: readonly Readonly<Record<string, Float64Array>>[];
  readonly referenceRuns: readonly Readonly<Record<string, Float64Array>>[];
}

export type MeasuredRun = Readonly<Record<string, Float64Array>>;

/** Paired runs of scenarios that are compared, as far as they are done: as many of each. */
export interface Comparison {
  readonly scenarios: readonly Scenario[];
  readonly runs: readonly (readonly MeasuredRun[])[];
}

/** What a lever would do for the challenge that limits most: points, from ten pairs of runs. */
export interface Push {
  readonly lever: string;
  readonly by: number;
  readonly effect: number;
  /** Against how people differ; undefined where the challenge is not one of people. */
  readonly size: EffectSize | undefined;
}

/** Computed from the document; can be thrown away at any time. */
export interface Results {
  /** By scenario: a scenario never changes, so neither does what it leads to. */
  readonly trajectories: ReadonlyMap<Scenario, Trajectory>;
  /** What was drawn last, until the wanted run is there. */
  readonly shown: Scenario | undefined;
  /** A run that takes a while, and its last week that is done. */
  readonly computing: { readonly scenario: Scenario; readonly week: number } | undefined;
  /** A run that waits until someone asks for it: it would take long, or it was stopped. */
  readonly held: { readonly scenario: Scenario; readonly why: 'long' | 'stopped' } | undefined;
  readonly ensemble: Ensemble | undefined;
  readonly comparison: Comparison | undefined;
  readonly explained: { readonly scenario: Scenario; readonly week: ExplainedWeek } | undefined;
  readonly pushes: { readonly scenario: Scenario; readonly week: number; readonly list: readonly Push[] } | undefined;
  /** Why a worker could not do what was asked. */
  readonly failure: string | undefined;
}

export interface State {
  readonly history: History<Document>;
  readonly session: Session;
  readonly results: Results;
  readonly batch: BatchState;
}
