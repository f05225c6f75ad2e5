import { domains } from '../model/define.ts';
import { levers } from '../model/levers/index.ts';
import { at, type Entry, type Found, type FoundMapping, type Path } from './found.ts';
import { segmentsOf } from './paths.ts';
import { families } from './schema/assumptions.ts';
import { spread } from './spread.ts';

/**
 * The file with a value in the place of what stood at a path: how the command line overrides a file, and how a sweep
 * makes its cells. Nothing comes back where nothing can stand: beyond a list, or below a number.
 */
export function put(file: Found, path: string, value: Found): Found | undefined {
  const segments = segmentsOf(path);
  if (segments[0] === 'shift') return shifted(file, ['levers', ...segments.slice(1)], value);
  const changed = placed(prepared(file, segments), segments, value);
  return changed && isWhole(segments) ? spread(changed).file : changed;
}

const isWhole = ([section, name]: Path): boolean => section === 'assumptions' && families.has(name);

export type Setting = readonly [path: string, value: Found];

export type PutAll =
  | { readonly ok: true; readonly file: Found }
  /** The first that cannot stand where it should. */
  | { readonly ok: false; readonly path: string; readonly value: Found };

/** Several values in their places. Delays come last: they move the points that other paths have set. */
export function putAll(file: Found, settings: readonly Setting[]): PutAll {
  const isDelay = ([path]: Setting): boolean => path.startsWith('shift.');
  let changed = file;
  for (const [path, value] of [...settings].sort((a, b) => Number(isDelay(a)) - Number(isDelay(b)))) {
    const next = put(changed, path, value);
    if (next === undefined) return { ok: false, path, value };
    changed = next;
  }
  return { ok: true, file: changed };
}

/** The file with another value where one stands already; as it is where none does. */
export function replaced(file: Found, path: Path, by: (value: Found) => Found): Found {
  const [segment, ...rest] = path;
  if (path.length === 0) return by(file);
  if (file.kind === 'list') {
    const item = file.items.at(Number(segment));
    return item ? { ...file, items: file.items.with(Number(segment), replaced(item, rest, by)) } : file;
  }
  const entry = file.kind === 'mapping' ? file.entries.get(segment) : undefined;
  if (file.kind !== 'mapping' || !entry) return file;
  const value = replaced(entry.value, rest, by);
  return { ...file, entries: new Map(file.entries).set(segment, { ...entry, value }) };
}

/** The section of the file that a path changes. */
export const sectionOf = (path: string): string => (path.startsWith('shift.') ? 'levers' : segmentsOf(path)[0]);

function placed(here: Found | undefined, path: Path, value: Found): Found | undefined {
  if (path.length === 0) return value;
  const [segment, ...rest] = path;
  if (here?.kind === 'list') {
    const at = Number(segment);
    if (!/^\d+$/.test(segment) || at >= here.items.length) return undefined;
    const inner = placed(here.items[at], rest, value);
    return inner && { ...here, items: here.items.with(at, inner) };
  }
  if (here !== undefined && here.kind !== 'mapping') return undefined;
  // A first point or item would say nothing of the others, which the file leaves at their defaults.
  if (here === undefined && isWeek(segment)) return undefined;
  const mapping: FoundMapping = here ?? { kind: 'mapping', place: value.place, entries: new Map() };
  const inner = placed(mapping.entries.get(segment)?.value, rest, value);
  return inner && { ...mapping, entries: withEntry(mapping.entries, segment, { keyPlace: value.place, value: inner }) };
}

const isWeek = (key: string): boolean => /^-?\d+$/.test(key);

/** A new week goes where it belongs among the others: nobody wrote it in the wrong order. */
function withEntry(entries: FoundMapping['entries'], key: string, entry: Entry): ReadonlyMap<string, Entry> {
  if (entries.has(key) || !isWeek(key)) {
    const known = entries.get(key);
    return new Map(entries).set(key, known ? { ...entry, keyPlace: known.keyPlace } : entry);
  }
  const later = [...entries].filter(([week]) => isWeek(week) && Number(week) > Number(key));
  const before = [...entries].filter((pair) => !later.some(([week]) => week === pair[0]));
  return new Map([...before, [key, entry], ...later]);
}

/** One value for a whole is unfolded when one of its parts is set, and the parts make way when the whole is set. */
function prepared(file: Found, path: Path): Found {
  const [section, name, domain] = path;
  if (section === 'levers' && isDomain(domain) && isPerDomain(name)) return unfolded(file, name);
  if (section !== 'assumptions' || file.kind !== 'mapping') return file;
  const members = families.get(name)?.map((entry) => entry.name);
  const assumptions = file.entries.get(section);
  if (members === undefined || assumptions?.value.kind !== 'mapping') return file;
  const rest = [...assumptions.value.entries].filter(([key]) => !members.includes(key));
  return {
    ...file,
    entries: new Map(file.entries).set(section, {
      ...assumptions,
      value: { ...assumptions.value, entries: new Map(rest) },
    }),
  };
}

const isDomain = (name: string | undefined): boolean => domains.some((domain) => domain === name);
const isPerDomain = (id: string): boolean =>
  levers.some((lever) => lever.id === id && typeof lever.statusQuo === 'object');

function unfolded(file: Found, lever: string): Found {
  const whole = at(file, ['levers', lever]);
  if (whole === undefined) return file;
  const split = whole.kind === 'mapping' && [...whole.entries.keys()].some((key) => isDomain(key));
  if (split || (whole.kind !== 'number' && whole.kind !== 'mapping')) return file;
  const entries = new Map(domains.map((domain) => [domain, { keyPlace: whole.place, value: whole }]));
  return placed(file, ['levers', lever], { kind: 'mapping', place: whole.place, entries }) ?? file;
}

/** All points of a lever some weeks later; a constant stays what it is. */
function shifted(file: Found, path: Path, by: Found): Found | undefined {
  if (by.kind !== 'number' || !Number.isInteger(by.value)) return undefined;
  const lever = at(file, path);
  if (lever === undefined) return file;
  return placed(file, path, later(lever, by.value));
}

function later(lever: Found, weeks: number): Found {
  if (lever.kind !== 'mapping') return lever;
  const entries = [...lever.entries].map(([key, entry]): [string, Entry] =>
    isWeek(key) ? [String(Number(key) + weeks), entry] : [key, { ...entry, value: later(entry.value, weeks) }],
  );
  return { ...lever, entries: new Map(entries) };
}
