import type { DomainAssumption, PerDomain, SingleAssumption, Unit } from './define.ts';
import type { Words } from '../words/words.ts';

type Range = readonly [low: number, high: number];
type Source = string | Words;

/** For what no source gives. */
export const assumption: Words = { en: 'assumption', nl: 'aanname' };

const named = (source: Source): Words => (typeof source === 'string' ? { en: source, nl: source } : source);

/** How an assumption of a unit is written down: default, plausible range, source, meaning. */
const of =
  (unit: Unit) =>
  (standard: number, [low, high]: Range, source: Source, meaning: Words): SingleAssumption => ({
    default: standard,
    unit,
    low,
    high,
    source: named(source),
    meaning,
  });

export const perWeek = of('per week');
export const fraction = of('share');
export const weight = of('weight');
export const level = of('level');
export const spread = of('spread');
export const count = of('count');

/** One value for each domain. */
export const inEachDomain = (
  unit: Unit,
  standard: PerDomain<number>,
  [low, high]: Range,
  source: Source,
  meaning: Words,
): DomainAssumption => ({ default: standard, unit, low, high, source: named(source), meaning });

/** A part of its rule that a scenario may pull out by name. */
export const part = <A extends SingleAssumption | DomainAssumption>(definition: A): A => ({
  ...definition,
  part: true,
});
