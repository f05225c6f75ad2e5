import type { Domain } from '../model/define.ts';
import { decisionKinds, type DecisionKindName } from '../model/decisionRecord.ts';
import type { Words } from '../words/words.ts';
import type { LeverId } from '../model/levers/index.ts';
import { measures, type MeasureId } from '../model/measures/index.ts';

/** What a room can be shown: every measure on a scale of 0–100 that is told in one line. */
export const storyMeasures = measures.filter(
  (measure) => measure.unit !== 'count' && !('quantile' in measure) && !('deviation' in measure),
);
export type StoryMeasure = MeasureId;

/** Steps for a trainer in front of a room. */
export interface Story {
  readonly title: Words;
  /** How long it takes in a room. */
  readonly minutes: number;
  readonly steps: readonly Step[];
}

/** For the trainer's eyes only: what to say, how long to wait, where to point, and what goes wrong here. */
export interface Notes {
  readonly say?: Words | undefined;
  readonly wait?: Words | undefined;
  readonly point?: Words | undefined;
  readonly trap?: Words | undefined;
}

interface Told {
  readonly title?: Words | undefined;
  readonly text?: Words | undefined;
  readonly notes?: Notes | undefined;
  /** Another scenario from here on, by the name of one that comes along. */
  readonly scenario?: string | undefined;
  /** What alone stands out on the stage: decisions of one kind, or a team, which is opened. */
  readonly highlight?: Highlight | undefined;
}

/** Kinds of decisions that can be pointed at. */
export const highlightKinds = decisionKinds.filter((kind) => kind !== 'none');
export type HighlightKind = Exclude<DecisionKindName, 'none'>;
/** Teams count from 0, as everywhere in files. */
export type Highlight = HighlightKind | `team ${number}`;

/** The team that is pointed at; undefined where it is a kind of decision. */
export const teamOfHighlight = (highlight: Highlight): number | undefined =>
  highlight.startsWith('team ') ? Number(highlight.slice(5)) : undefined;

/** A lever, or one domain of decision rights. */
export type StoryLever = LeverId | `delegation.${Domain}`;

export type Step = Told &
  (
    | { readonly kind: 'text' }
    /** The future is hidden from week `from` on until the room has voted. */
    | {
        readonly kind: 'predict';
        readonly measure: StoryMeasure;
        readonly from: number;
        readonly to: number;
        readonly options: readonly Words[];
        readonly answer?: Words | undefined;
        /** Which of the options comes true, from 1 as the room sees them; absent: it is not told who was right. */
        readonly outcome?: number | undefined;
      }
    | { readonly kind: 'play'; readonly from: number; readonly to: number }
    /** From a week on, levers have other values; a crisis or new leaders may come in that week too. */
    | {
        readonly kind: 'set';
        readonly week: number;
        readonly levers: Readonly<Partial<Record<StoryLever, number | undefined>>>;
        readonly crisis?: number | undefined;
        readonly newLeaders?: number | undefined;
      }
    | {
        readonly kind: 'point';
        readonly week: number;
        readonly measure?: StoryMeasure | undefined;
        readonly lever?: LeverId | undefined;
      }
    | { readonly kind: 'compare'; readonly with: string; readonly measure: StoryMeasure }
    | { readonly kind: 'sandbox'; readonly levers?: readonly LeverId[] | undefined }
    | { readonly kind: 'question'; readonly questions: readonly Words[] }
  );

export type StepKind = Step['kind'];
