import { domains } from '../model/define.ts';
import { at, placeOf, type Entry, type Found } from './found.ts';
import { words } from '../words/words.ts';
import type { Problem } from './problem.ts';
import { families } from './schema/assumptions.ts';

/**
 * Assumptions given as a whole (`deciding.share: [.5, .2, .18, .12]`) under the names of their parts, as everything
 * else knows them. A whole of the wrong form stays for the schema to refuse.
 */
export function spread(file: Found): { file: Found; problems: readonly Problem[] } {
  const assumptions = at(file, ['assumptions']);
  if (file.kind !== 'mapping' || assumptions?.kind !== 'mapping') return { file, problems: [] };
  const problems: Problem[] = [];
  const entries = new Map<string, Entry>();
  for (const [name, entry] of assumptions.entries) {
    const parts = families.has(name) ? partsOf(entry.value) : undefined;
    if (parts === undefined) {
      entries.set(name, entry);
      continue;
    }
    domains.forEach((domain, n) => {
      const part = `${name}.${domain}`;
      const value = parts[n];
      if (assumptions.entries.has(part))
        problems.push({ path: ['assumptions', part], part: 'key', message: twice(name) });
      else if (value) entries.set(part, { keyPlace: value.place, value });
    });
  }
  const keyPlace = placeOf(file, ['assumptions'], 'key');
  const value = { ...assumptions, entries };
  return { file: { ...file, entries: new Map(file.entries).set('assumptions', { keyPlace, value }) }, problems };
}

function partsOf(whole: Found): readonly (Found | undefined)[] | undefined {
  if (whole.kind === 'list') return whole.items.length === domains.length ? whole.items : undefined;
  if (whole.kind !== 'mapping') return undefined;
  const strange = [...whole.entries.keys()].some((key) => !domains.some((domain) => domain === key));
  return strange || whole.entries.size === 0 ? undefined : domains.map((domain) => whole.entries.get(domain)?.value);
}

const twice = (name: string) =>
  words(
    `already set as part of ${name}; expected one of the two`,
    `al gezet als deel van ${name}; verwacht: een van de twee`,
  );
