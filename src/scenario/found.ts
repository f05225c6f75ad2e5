import { limits } from './limits.ts';

/** Where something stands; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Entry {
  readonly keyPlace: Place;
  readonly value: Found;
}

export interface FoundMapping {
  readonly kind: 'mapping';
  readonly place: Place;
  /** In file order; a map, so that no key can be mistaken for something that objects inherit. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface FoundList {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly Found[];
}

export interface FoundText {
  readonly kind: 'text';
  readonly place: Place;
  readonly text: string;
}

export interface FoundNumber {
  readonly kind: 'number';
  readonly place: Place;
  readonly value: number;
  /** As written: digits that a double cannot hold are still here. */
  readonly source: string;
}

/** What stands in a file, before anyone judged it, and where. */
export type Found =
  | FoundMapping
  | FoundList
  | FoundText
  | FoundNumber
  | { readonly kind: 'truth'; readonly place: Place; readonly value: boolean }
  | { readonly kind: 'nothing'; readonly place: Place };

export type Path = readonly string[];

/** What stands at a path, if anything does. */
export function at(found: Found | undefined, path: Path): Found | undefined {
  let here = found;
  for (const segment of path) here = child(here, segment);
  return here;
}

/** The entries of a mapping at a path; none where something else stands. */
export function entriesAt(found: Found | undefined, path: Path): readonly (readonly [string, Entry])[] {
  const here = at(found, path);
  return here?.kind === 'mapping' ? [...here.entries] : [];
}

/** The items of a list at a path; none where something else stands. */
export function itemsAt(found: Found | undefined, path: Path): readonly Found[] {
  const here = at(found, path);
  return here?.kind === 'list' ? here.items : [];
}

/** The number at a path. */
export function numberAt(found: Found | undefined, path: Path): number | undefined {
  const here = at(found, path);
  return here?.kind === 'number' ? here.value : undefined;
}

function child(found: Found | undefined, segment: string): Found | undefined {
  if (found?.kind === 'mapping') return found.entries.get(segment)?.value;
  if (found?.kind === 'list' && /^\d+$/.test(segment)) return found.items[Number(segment)];
  return undefined;
}

/** Where the key or the value of a path stands; for what is missing, where it was looked for. */
export function placeOf(root: Found, path: Path, part: 'key' | 'value'): Place {
  let here = root;
  let key = root.place;
  for (const segment of path) {
    const entry = here.kind === 'mapping' ? here.entries.get(segment) : undefined;
    const next = entry?.value ?? child(here, segment);
    if (next === undefined) return key;
    key = entry?.keyPlace ?? next.place;
    here = next;
  }
  return part === 'key' ? key : here.place;
}

/** The bare values, for the schema. Mappings become objects of their own keys only. */
export function plain(found: Found): unknown {
  switch (found.kind) {
    case 'mapping':
      return Object.fromEntries([...found.entries].map(([key, { value }]) => [key, plain(value)]));
    case 'list':
      return found.items.map(plain);
    case 'text':
      return found.text;
    case 'number':
    case 'truth':
      return found.value;
    case 'nothing':
      return null;
  }
}

/** The other way round: values that never stood in a file, as if they stood at `place`. */
export function foundOf(value: unknown, place: Place, depth = 0): Found {
  if (depth > limits.depth) return { kind: 'nothing', place };
  if (typeof value === 'number') return { kind: 'number', place, value, source: String(value) };
  if (typeof value === 'string') return { kind: 'text', place, text: value };
  if (typeof value === 'boolean') return { kind: 'truth', place, value };
  if (Array.isArray(value)) return { kind: 'list', place, items: value.map((item) => foundOf(item, place, depth + 1)) };
  if (typeof value === 'object' && value !== null) {
    const entries = pairsOf(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]): [string, Entry] => [key, { keyPlace: place, value: foundOf(item, place, depth + 1) }]);
    return { kind: 'mapping', place, entries: new Map(entries) };
  }
  return { kind: 'nothing', place };
}

/** Weeks in rising order: an object lists them in an order of its own, with negative weeks last. */
function pairsOf(value: object): [string, unknown][] {
  if (value instanceof Map) return [...value].map(([key, item]): [string, unknown] => [String(key), item]);
  const pairs = Object.entries(value);
  const weeks = pairs.every(([key]) => /^-?\d+$/.test(key));
  return weeks ? pairs.sort(([a], [b]) => Number(a) - Number(b)) : pairs;
}
