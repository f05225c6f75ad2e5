import type { Words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** A shipped scenario as the gallery shows it. */
export interface Card {
  readonly id: string;
  readonly title: Words;
  readonly question?: Words;
  /** Means over people in points, every few weeks of a real run. */
  readonly satisfaction: readonly number[];
  readonly commitment: readonly number[];
  readonly performance: readonly number[];
}

/** Each is loaded when someone opens it. */
export type Scenarios = Readonly<Record<string, (() => Promise<{ readonly default: Scenario }>) | undefined>>;

/** A shipped story as the start screen shows it. */
export interface StoryCard {
  readonly id: string;
  readonly title: Words;
  readonly minutes: number;
  readonly steps: number;
  /** Text of an SVG. */
  readonly picture: string;
}

export { cards, scenarios, stories, storyCards } from 'virtual:gallery';
