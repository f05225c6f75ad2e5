import { itemsAt, numberAt, type Found } from '../found.ts';
import type { Problem } from '../problem.ts';
import { falling } from './levers.ts';

/** Phases follow one another. */
export function phaseRules(file: Found): Problem[] {
  let before: number | undefined;
  return itemsAt(file, ['phases']).flatMap((phase, n) => {
    const from = numberAt(phase, ['from']);
    if (from === undefined) return [];
    const wrong = before !== undefined && from <= before;
    const problem = { path: ['phases', String(n), 'from'], message: falling(from, before ?? 0) };
    before = from;
    return wrong ? [problem] : [];
  });
}
