import { at, itemsAt, type Found } from '../found.ts';
import { words } from '../../words/words.ts';
import type { Problem } from '../problem.ts';
import { families } from '../schema/assumptions.ts';
import { repeated } from './events.ts';

/** Each rule or part is pulled out once, and not given a value at the same time. */
export function withoutRules(file: Found): Problem[] {
  const seen = new Set<string>();
  return itemsAt(file, ['without']).flatMap((item, n): Problem[] => {
    if (item.kind !== 'text') return [];
    const path = ['without', String(n)];
    if (seen.has(item.text)) return [{ path, message: repeated(item.text) }];
    seen.add(item.text);
    const names = families.get(item.text)?.map((entry) => entry.name) ?? [item.text];
    const set = names.find((name) => at(file, ['assumptions', name]) !== undefined);
    return set === undefined ? [] : [{ path, message: idle(item.text, set), severity: 'warning' }];
  });
}

const idle = (part: string, assumption: string) =>
  words(
    `${part} is pulled out, so that the value under assumptions.${assumption} changes nothing`,
    `${part} is eruit getrokken, dus de waarde onder assumptions.${assumption} verandert niets`,
  );
