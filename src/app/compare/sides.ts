import { pairedWith } from '../../experiment/run/ensemble.ts';
import { unpairable, unpairableText } from '../../experiment/analysis/comparison.ts';
import { type Words, words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { nameOf, type Branch, type Document } from '../shell/document.ts';

/** One of what is compared. The key tells where it comes from: `branch:2`, `start:2` (as it was opened), `example:status-quo`. */
export interface Side {
  readonly key: string;
  readonly name: Words;
  readonly scenario: Scenario;
}

export const MOST = 4;
/** More runs than this take long and tell little more. */
const MOST_RUNS = 100;
export const letters = ['A', 'B', 'C', 'D'] as const;

const atStart = ({ preset: { title }, presetId }: Branch): Words =>
  presetId === undefined
    ? words(`${title.en} (as it was opened)`, `${title.nl} (zoals geopend)`)
    : words(`${title.en} (the example)`, `${title.nl} (het voorbeeld)`);

/** All branches; one alone is held against what it was, or against the status quo. */
export function usualSides({ branches }: Document): readonly string[] {
  if (branches.length > 1) return branches.slice(0, MOST).map(({ id }) => `branch:${id}`);
  return branches.flatMap(({ id, scenario, preset, presetId }) => {
    const own = `branch:${id}`;
    if (scenario !== preset) return [`start:${id}`, own];
    return presetId === 'status-quo' ? [own, 'example:step-by-step'] : ['example:status-quo', own];
  });
}

/** What a key stands for; undefined where it is gone, or not loaded yet. */
export function sideOf(key: string, document: Document, examples: ReadonlyMap<string, Scenario>): Side | undefined {
  const [kind, id] = key.split(':');
  if (kind === 'example') {
    const scenario = examples.get(id);
    return scenario && { key, name: scenario.title, scenario };
  }
  const branch = document.branches.find((one) => one.id === id);
  if (!branch) return undefined;
  return kind === 'start'
    ? { key, name: atStart(branch), scenario: branch.preset }
    : { key, name: nameOf(branch), scenario: branch.scenario };
}

/** What else could be compared. */
export function otherKeys({ branches }: Document, examples: readonly string[], chosen: readonly string[]): string[] {
  const own = branches.flatMap(({ id, scenario, preset }) =>
    scenario === preset ? [`branch:${id}`] : [`branch:${id}`, `start:${id}`],
  );
  return [...own, ...examples.map((id) => `example:${id}`)].filter((key) => !chosen.includes(key));
}

export const madeFirst = (keys: readonly string[], key: string): readonly string[] => [
  key,
  ...keys.filter((one) => one !== key),
];

/** Those that make pairs with the first, with its seed and number of runs; and why the others do not. */
export interface Paired {
  readonly sides: readonly Side[];
  readonly refused: readonly { readonly side: Side; readonly reason: Words }[];
}

export function paired(all: readonly Side[]): Paired {
  const first = all.at(0);
  if (!first) return { sides: [], refused: [] };
  const reasons = all.map((side) => unpairable(first.scenario, side.scenario));
  return {
    sides: all.filter((_, s) => !reasons[s]),
    refused: all.flatMap((side, s) => {
      const reason = reasons[s];
      return reason ? [{ side, reason: unpairableText(reason, quoted(first.name), quoted(side.name)) }] : [];
    }),
  };
}

const quoted = ({ en, nl }: Words): Words => words(`“${en}”`, `‘${nl}’`);

/** As it runs in the pair. */
export const asPair = (scenario: Scenario, first: Scenario): Scenario => pairedWith(scenario, first);
export const runsOf = ({ run }: Scenario): number => Math.min(run.replicates, MOST_RUNS);
