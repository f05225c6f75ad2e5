import { words, type Words } from '../words/words.ts';
import { domains, type Assumption, type Domain, type Unit, type Values } from './define.ts';
import { rules } from './rules/index.ts';

type Mechanisms = (typeof rules)[number];

/** The numbers of all assumptions, by group and name: `values.leading.relapse`, `values.deciding.share.craft`. */
export type AssumptionValues = { readonly [M in Mechanisms as M['id']]: Values<M['assumptions']> };

export interface AssumptionEntry {
  /** As files name it: `leading.relapse`, `deciding.share.craft`. */
  readonly name: string;
  readonly group: string;
  readonly key: string;
  readonly domain?: Domain;
  readonly definition: Assumption;
  readonly default: number;
}

/** Every assumption of the model, one entry a number, in the order of the rules. */
export const assumptions: readonly AssumptionEntry[] = rules.flatMap((mechanism) =>
  Object.entries<Assumption>(mechanism.assumptions).flatMap(([key, definition]): AssumptionEntry[] => {
    const name = `${mechanism.id}.${key}`;
    const entry = { name, group: mechanism.id, key, definition };
    const value = definition.default;
    if (typeof value === 'number') return [{ ...entry, default: value }];
    return domains.map((domain) => ({ ...entry, name: `${name}.${domain}`, domain, default: value[domain] }));
  }),
);

/**
 * The defaults, with the values in `changed` (by full name) put in their place.
 * Throws where a name is not in the registry: names from outside are checked before.
 */
export function assumptionValues(changed: Readonly<Record<string, number>> = {}): AssumptionValues {
  const known = new Set(assumptions.map((entry) => entry.name));
  const stranger = Object.keys(changed).find((name) => !known.has(name));
  if (stranger !== undefined) throw new Error(`no assumption is called ${stranger}`);

  const values: Record<string, Record<string, number | Record<string, number>>> = {};
  for (const { name, group, key, domain, default: standard } of assumptions) {
    const value = changed[name] ?? standard;
    const numbers = (values[group] ??= {});
    if (domain === undefined) numbers[key] = value;
    else {
      const perDomain = (numbers[key] ??= {});
      if (typeof perDomain === 'object') perDomain[domain] = value;
    }
  }
  for (const { id } of rules) values[id] ??= {};
  return values as unknown as AssumptionValues;
}

/** What people call the units of assumptions. */
export const unitWords: Readonly<Record<Unit, Words>> = {
  'per week': words('per week', 'per week'),
  share: words('share', 'aandeel'),
  weight: words('weight', 'gewicht'),
  level: words('level', 'niveau'),
  spread: words('spread', 'spreiding'),
  count: words('number', 'aantal'),
};

/**
 * What arithmetic allows for an assumption, whatever its plausible range: shares and weekly speeds stay within 0–1,
 * weights and levels are not negative, a spread is above 0, ties are a whole number up to 155 (the last purpose is 255).
 */
export function allowed(definition: Assumption): { least: number; most: number; whole: boolean } {
  switch (definition.unit) {
    case 'per week':
    case 'share':
      return { least: 0, most: 1, whole: false };
    case 'spread':
      return { least: 1e-6, most: 1e6, whole: false };
    case 'count':
      return { least: 0, most: 155, whole: true };
    case 'weight':
    case 'level':
      return { least: 0, most: 1e6, whole: false };
  }
}
