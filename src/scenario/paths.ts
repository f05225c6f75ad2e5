import { assumptions } from '../model/assumptions.ts';
import { domains, type Lever } from '../model/define.ts';
import { events } from '../model/events/index.ts';
import { levers } from '../model/levers/index.ts';
import { entriesAt, itemsAt, type Found, type Path } from './found.ts';

/** A dotted path in parts. Names of assumptions and of varied paths have dots of their own. */
export function segmentsOf(path: string): Path {
  const parts = path.split('.');
  const whole = parts[0] === 'assumptions' ? 1 : parts[0] === 'sweep' && parts[1] === 'vary' ? 2 : parts.length;
  return parts.length > whole ? [...parts.slice(0, whole), parts.slice(whole).join('.')] : parts;
}

const perDomain = (lever: Lever): string[] =>
  typeof lever.statusQuo === 'number' ? [] : domains.map((domain) => `${lever.id}.${domain}`);

const leverNames: readonly string[] = levers.flatMap((lever) => [lever.id, ...perDomain(lever)]);

const assumptionNames: readonly string[] = [
  ...new Set(
    assumptions.flatMap((entry) =>
      entry.domain === undefined ? [entry.name] : [`${entry.group}.${entry.key}`, entry.name],
    ),
  ),
];

/** Shares of a whole: one cannot change without the others. */
export const isShareOfWhole = (path: string): boolean =>
  assumptions.some(
    ({ name, definition }) => `assumptions.${name}` === path && 'sumsToOne' in definition && definition.sumsToOne,
  );

/** What every file lets a sweep vary, whether it says so or leaves it at its default. */
export const alwaysVariable: readonly string[] = [
  ...leverNames.map((name) => `levers.${name}`),
  ...leverNames.map((name) => `shift.${name}`),
  ...assumptionNames.map((name) => `assumptions.${name}`),
  'organisation.employees',
  'organisation.teamSize',
  'run.weeks',
  'run.warmUp',
];

/** The numbers that can be varied only where the file holds them. */
export const inFileOnly: readonly RegExp[] = [
  /^levers\.\w+(\.\w+)?\.-?\d+$/,
  new RegExp(`^events\\.\\d+\\.(week|${events.map(({ id }) => id).join('|')}|teams\\.\\d+)$`),
];

/** Every path that a sweep of this file may vary. */
export function variablePaths(file: Found): readonly string[] {
  const pointsOf = (path: Path): string[] =>
    entriesAt(file, path).flatMap(([key, { value }]) =>
      value.kind === 'number' && /^-?\d+$/.test(key) ? [[...path, key].join('.')] : [],
    );
  const numbersOf = (path: Path): string[] =>
    entriesAt(file, path).flatMap(([key, { value }]) => {
      const here = [...path, key];
      if (value.kind === 'number') return [here.join('.')];
      return value.kind === 'list' ? value.items.map((_, n) => [...here, n].join('.')) : [];
    });
  return [
    ...alwaysVariable,
    ...leverNames.flatMap((name) => pointsOf(['levers', ...name.split('.')])),
    ...itemsAt(file, ['events']).flatMap((_, n) => numbersOf(['events', String(n)])),
  ];
}

/** Whether it is of what leaders do, or of an event that they meet; all else is what both of a pair have alike. */
export const isPolicyPath = (path: string): boolean => /^(levers|shift|events)\./.test(path);

/** Whether only whole numbers fit there, so that designs that draw from a range know to round. */
export const isWholePath = (path: string): boolean =>
  /^(organisation|run|shift)\.|^events\.\d+\.(week|teams)/.test(path) ||
  assumptions.some(({ name, definition }) => `assumptions.${name}` === path && definition.unit === 'count');
