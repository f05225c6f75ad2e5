import { isMeasureId, measureOf } from '../../model/measures/index.ts';
import { at, entriesAt, itemsAt, numberAt, type Found, type Path } from '../found.ts';
import { words } from '../../words/words.ts';
import type { Problem } from '../problem.ts';
import { comparisons } from '../scenario.ts';
import { beyond } from './events.ts';
import { weeksOf } from './span.ts';

/** An expectation is about weeks that are lived, and compares once. */
export function expectRules(file: Found): Problem[] {
  const weeks = weeksOf(file);
  return itemsAt(file, ['expect']).flatMap((expectation, n) => {
    if (expectation.kind !== 'mapping') return [];
    const path = ['expect', String(n)];
    return [
      ...weekProblems(expectation, path, weeks),
      ...comparisonProblems(expectation, path),
      ...scaleProblems(expectation, path),
    ];
  });
}

function weekProblems(expectation: Found, path: Path, weeks: number): Problem[] {
  const [week, from, to] = ['week', 'from', 'to'].map((key) => numberAt(expectation, [key]));
  const has = (key: string): boolean => at(expectation, [key]) !== undefined;
  const problems = ['week', 'from', 'to'].flatMap((key): Problem[] => {
    const value = numberAt(expectation, [key]);
    return value !== undefined && value > weeks ? [{ path: [...path, key], message: beyond(value, weeks, 0) }] : [];
  });
  if ((week !== undefined && (has('from') || has('to'))) || has('from') !== has('to')) {
    problems.push({ path, message: weekOrSpan });
  }
  if (from !== undefined && to !== undefined && from > to) {
    const message = words(
      `found weeks from ${from} to ${to}; expected from before to`,
      `gevonden: weken van ${from} tot ${to}; verwacht: from vóór to`,
    );
    problems.push({ path: [...path, 'from'], message });
  }
  return problems;
}

const weekOrSpan = words('expected either week, or from and to together', 'verwacht: óf week, óf from en to samen');

function comparisonProblems(expectation: Found, path: Path): Problem[] {
  const found = entriesAt(expectation, []).flatMap(([key]) => (comparisons.some((name) => name === key) ? [key] : []));
  if (found.length === 1) return [];
  const names = comparisons.join(', ');
  const message = words(
    `found ${found.length === 0 ? 'no comparison' : found.join(' and ')}; expected exactly one of ${names}`,
    `gevonden: ${found.length === 0 ? 'geen vergelijking' : found.join(' en ')}; verwacht: precies een van ${names}`,
  );
  return [{ path, message }];
}

/** What lies beyond 0–100 can never or always come true. */
function scaleProblems(expectation: Found, path: Path): Problem[] {
  const measure = at(expectation, ['measure']);
  if (measure?.kind !== 'text' || !isMeasureId(measure.text) || measureOf(measure.text).unit === 'count') return [];
  return comparisons.flatMap((key): Problem[] => {
    const value = numberAt(expectation, [key]);
    if (value === undefined || (value >= 0 && value <= 100)) return [];
    const message = words(
      `found ${value}; expected a number from 0 to 100`,
      `gevonden: ${value}; verwacht: een getal van 0 tot en met 100`,
    );
    return [{ path: [...path, key], message }];
  });
}
