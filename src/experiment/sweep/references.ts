import { stringify } from 'safe-stable-stringify';
import { words, type Words } from '../../words/words.ts';
import type { Values } from '../../scenario/designs/define.ts';
import type { Issue } from '../../scenario/issues.ts';
import { limits } from '../../scenario/limits.ts';
import { isPolicyPath } from '../../scenario/paths.ts';
import { issueAt } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { variantsOf, type Variant } from '../../scenario/variants.ts';
import { policyUnder } from '../run/ensemble.ts';
import { cellOf, scenarioAt, settingsText, type Cell, type Pair } from './cell.ts';

interface Options {
  readonly file: string;
  readonly reference?: Scenario;
  readonly independent?: boolean;
}

/** Pairs for cells: the reference under each combination of what is no lever or event, made once for all cells there. */
export function referencesOf(scenario: Scenario, options: Options) {
  const { file, reference } = options;
  const variant = reference && variantsOf(policyUnder(reference, scenario));
  const pairs = new Map<string, Pair>();
  const make = (variant: Variant, values: Values): Pair => {
    const made = variant(values, { file });
    if (!made.ok) return { unpaired: notRun(values, made.issues[0].message) };
    const again = (): Scenario => scenarioAt(variant, values, { file });
    return { reference: cellOf(made.scenario, again, { values }, -1, options) };
  };
  return {
    of(all: Values): Pair {
      if (!variant) return {};
      const values = Object.fromEntries(Object.entries(all).filter(([path]) => !isPolicyPath(path)));
      const key = stringify(values);
      const pair = pairs.get(key) ?? make(variant, values);
      pairs.set(key, pair);
      return pair;
    },
    all: (): readonly Cell[] => [...pairs.values()].flatMap((pair) => pair.reference ?? []),
    warnings: (): readonly Issue[] =>
      [...pairs.values()]
        .flatMap(({ unpaired }) => unpaired ?? [])
        .slice(0, limits.issues)
        .map((why) => issueAt({ file, line: 1, column: 1 }, 'sweep.reference', why, 'warning')),
  };
}

const notRun = (values: Values, { en, nl }: Words): Words => {
  const set = settingsText(values);
  const [under, bij] = set === '' ? ['', ''] : [` with ${set}`, ` met ${set}`];
  return words(`the reference cannot be run${under}: ${en}`, `de referentie is${bij} niet door te rekenen: ${nl}`);
};
