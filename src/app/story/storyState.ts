import { domains } from '../../model/define.ts';
import type { LeverId } from '../../model/levers/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Highlight, Step, Story, StoryLever } from '../../scenario/story.ts';
import { stageMeasures, type StageMeasure } from '../../charts/stage/points.ts';
import { lanesOf, setLever, type Lane } from '../shell/edits/leverEdits.ts';
import type { PanelChoice } from '../shell/state.ts';
import { panelsOf } from '../simulator/series.ts';

/** Where a story stands at a step: all that the room sees follows from this. */
export interface StoryState {
  readonly scenario: Scenario;
  /** Drawn dashed behind it. */
  readonly reference: Scenario;
  readonly playhead: number;
  /** Until which week it plays by itself; undefined where it stands still. */
  readonly playTo: number | undefined;
  /** What comes after this week is hidden, or after the playhead where that moves; undefined where nothing is. */
  readonly hiddenAfter: number | 'playhead' | undefined;
  /** How far the room has seen it; undefined where it has seen the end. */
  readonly seenUntil: number | undefined;
  readonly panels: PanelChoice;
  /** What stands out on the stage, at this step alone. */
  readonly highlight: Highlight | undefined;
  /** What the colour of people tells there. */
  readonly colour: StageMeasure;
}

/** Scenarios that come along, by name. */
export type Shipped = Readonly<Record<string, Scenario>>;

/**
 * Follows the steps from the first to step `at`, so that going back shows exactly what was there. `revealed` is whether
 * the room has voted at that step. A scenario that is not there leaves the one before.
 */
export function storyStateAt(
  { steps }: Story,
  at: number,
  own: Scenario,
  shipped: Shipped,
  revealed: boolean,
): StoryState {
  const { weeks } = own.run;
  let storyState: StoryState = {
    scenario: own,
    reference: own,
    playhead: 0,
    playTo: undefined,
    hiddenAfter: undefined,
    seenUntil: undefined,
    panels: 'wellbeing',
    highlight: undefined,
    colour: 'satisfaction',
  };
  for (const [n, step] of steps.slice(0, at + 1).entries()) {
    const other = step.scenario === undefined ? undefined : shipped[step.scenario];
    const from = other ? { ...storyState, scenario: other, reference: other, seenUntil: undefined } : storyState;
    const fresh = { playTo: undefined, hiddenAfter: from.seenUntil, highlight: step.highlight, colour: colourOf(step) };
    storyState = after(step, { ...from, ...fresh }, shipped, n < at || revealed, weeks);
  }
  return storyState;
}

/** The measure of the step, where the stage can show it. */
const colourOf = (step: Step): StageMeasure =>
  stageMeasures.find((known) => 'measure' in step && step.measure === known) ?? 'satisfaction';

function after(step: Step, storyState: StoryState, shipped: Shipped, revealed: boolean, weeks: number): StoryState {
  switch (step.kind) {
    case 'predict':
      return {
        ...storyState,
        playhead: revealed ? step.to : step.from,
        hiddenAfter: revealed ? undefined : step.from,
        seenUntil: undefined,
        panels: panelsOf(step.measure),
      };
    case 'play':
      return {
        ...storyState,
        playhead: step.from,
        playTo: step.to,
        hiddenAfter: 'playhead',
        seenUntil: step.to < weeks ? step.to : undefined,
      };
    case 'set':
      return {
        ...storyState,
        reference: storyState.scenario,
        scenario: changed(storyState.scenario, step),
        playhead: step.week,
        hiddenAfter: seenAt(storyState, step.week),
      };
    case 'point':
      return {
        ...storyState,
        playhead: step.week,
        hiddenAfter: seenAt(storyState, step.week),
        panels: step.measure ? panelsOf(step.measure) : storyState.panels,
      };
    case 'compare':
      return {
        ...storyState,
        reference: shipped[step.with] ?? storyState.reference,
        playhead: weeks,
        hiddenAfter: undefined,
        seenUntil: undefined,
        panels: panelsOf(step.measure),
      };
    case 'sandbox':
      return { ...storyState, hiddenAfter: undefined, seenUntil: undefined };
    default:
      return storyState;
  }
}

/** What the room has not seen yet stays hidden, unless the step goes beyond it. */
const seenAt = ({ seenUntil }: StoryState, week: number): number | undefined =>
  seenUntil !== undefined && week <= seenUntil ? seenUntil : undefined;

function changed(scenario: Scenario, step: Step & { kind: 'set' }): Scenario {
  let next = scenario;
  for (const [name, value] of Object.entries(step.levers)) {
    if (value !== undefined) next = setLever(next, lanesNamed(name as StoryLever), value, step.week);
  }
  const week = Math.max(1, step.week);
  const met = [
    ...(step.crisis === undefined ? [] : [{ event: 'crisis', week, size: step.crisis } as const]),
    ...(step.newLeaders === undefined ? [] : [{ event: 'newLeaders', week, size: step.newLeaders } as const]),
  ];
  return met.length === 0 ? next : { ...next, events: [...next.events, ...met] };
}

export function lanesNamed(name: StoryLever): readonly Lane[] {
  const domain = domains.find((one) => name === `delegation.${one}`);
  return domain ? [`delegation.${domain}`] : lanesOf(name as LeverId);
}

/** Scenarios that a story names besides its own. */
export const namedIn = ({ steps }: Story): readonly string[] => [
  ...new Set(
    steps.flatMap((step) => [
      ...(step.scenario === undefined ? [] : [step.scenario]),
      ...(step.kind === 'compare' ? [step.with] : []),
    ]),
  ),
];
