declare module 'virtual:gallery' {
  import type { Words } from '../model/define.ts';
  import type { Scenario } from '../scenario/scenario.ts';

  export interface Card {
    readonly id: string;
    readonly title: Words;
    readonly question?: Words;
    /** Means over people in points, every few weeks of a real run. */
    readonly satisfaction: readonly number[];
    readonly commitment: readonly number[];
  }
  export const cards: readonly Card[];
  export const scenarios: Readonly<Record<string, (() => Promise<{ readonly default: Scenario }>) | undefined>>;
}

declare module '*.css';
