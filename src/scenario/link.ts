import { type Words, words } from '../words/words.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { parseScenario, type Parsed } from './parse.ts';
import type { Scenario } from './scenario.ts';
import { fileOf, scenarioText, yamlOf } from './write.ts';

/** Raised when older pages can no longer read what newer ones write. Links of version 1 are of model 1. */
const linkVersion = 2;

/** Longer addresses are cut by mail and chat programs. */
export const longestLink = 1_800;

/**
 * A scenario as a short text for an address: what differs from a shipped one, behind a version and a checksum.
 * The checksum is that of the whole scenario, so that it also tells when the shipped one has changed since.
 */
export function linkOf(scenario: Scenario, preset: Preset): string {
  const payload = toBase64url(JSON.stringify(differences(scenario, preset.scenario)));
  const sum = checksum(`${linkVersion}.${preset.id}.${payload}`);
  return [linkVersion, preset.id, payload, sum, checksum(scenarioText(scenario))].join('.');
}

export interface Preset {
  readonly id: string;
  readonly scenario: Scenario;
}

export type Link =
  | {
      readonly ok: true;
      readonly version: number;
      readonly preset: string;
      readonly payload: string;
      readonly whole: string;
    }
  | { readonly ok: false; readonly message: Words };

/** What a link says of itself; which shipped scenario it builds on. */
export function readLink(text: string): Link {
  const parts = text.split('.');
  const version = /^\d{1,6}$/.test(parts[0]) ? Number(parts[0]) : undefined;
  if (text.length > 2 * longestLink || version === undefined || version < 1) return refused(damaged);
  if (version > linkVersion) return refused(newer);
  const [, preset, payload, sum, whole] = parts;
  const summed = version === 1 ? `${preset}.${payload}` : `${version}.${preset}.${payload}`;
  if (parts.length !== 5 || checksum(summed) !== sum) return refused(damaged);
  return { ok: true, version, preset, payload, whole };
}

export type Opened = Parsed | { readonly ok: false; readonly message: Words };

/**
 * The scenario of a link that was read; `preset` is the shipped scenario that it names. One of version 1 is lifted as a
 * file of format 1 is, with a warning that says so; what it came to then cannot be checked, since the files have moved on.
 */
export function openLink(link: Link & { ok: true }, preset: Scenario): Opened {
  const text = fromBase64url(link.payload);
  const changes = text === undefined ? undefined : changesIn(text);
  if (!changes) return refused(damaged);
  const file = new Map(fileWith(preset, changes));
  if (link.version === 1) return parseScenario(yamlOf(file.set('selfsteer', 1)), { file: 'link' });
  const parsed = parseScenario(yamlOf(file), { file: 'link' });
  if (parsed.ok && checksum(scenarioText(parsed.scenario)) !== link.whole) return refused(changedSince);
  return parsed;
}

const refused = (message: Words): { readonly ok: false; readonly message: Words } => ({ ok: false, message });

const damaged = words(
  'This link is damaged: part of it is missing or changed. Ask for the link again, or for the file.',
  'Deze link is beschadigd: er ontbreekt iets of er is iets veranderd. Vraag de link opnieuw, of vraag het bestand.',
);
const newer = words(
  'This link was made with a newer version of Selfsteer than this page. Reload the page, or ask for the file.',
  'Deze link is gemaakt met een nieuwere versie van Selfsteer dan deze pagina. Herlaad de pagina, of vraag het bestand.',
);
const changedSince = words(
  'This link builds on an example that has changed since. Ask for the file, which holds everything.',
  'Deze link bouwt voort op een voorbeeld dat sindsdien is veranderd. Vraag het bestand, daar staat alles in.',
);

type Change = readonly [path: readonly string[], value: unknown];

/** Sections whose entries are told one by one; all others are told whole. */
const split = ['organisation', 'run', 'levers', 'assumptions'];

function differences(scenario: Scenario, preset: Scenario): readonly Change[] {
  const before = new Map(entriesOf(preset).map(([path, value]) => [path.join('/'), JSON.stringify(value)]));
  const now = entriesOf(scenario);
  const changed = now.filter(([path, value]) => before.get(path.join('/')) !== JSON.stringify(value));
  const kept = new Set(now.map(([path]) => path.join('/')));
  const gone = entriesOf(preset).filter(([path]) => !kept.has(path.join('/')));
  return [...changed, ...gone.map(([path]): Change => [path, null])];
}

/** A file as a flat list, in plain lists and numbers: points as pairs. */
function entriesOf(scenario: Scenario): readonly Change[] {
  return Object.entries(fileOf(scenario)).flatMap(([section, value]): Change[] => {
    if (value === undefined) return [];
    if (!split.includes(section) || !isRecord(value)) return [[[section], value]];
    return Object.entries(value).flatMap(([name, inner]): Change[] =>
      section === 'levers' && name === 'delegation' && isRecord(inner)
        ? Object.entries(inner).map(([domain, points]): Change => [[section, name, domain], plain(points)])
        : [[[section, name], plain(inner)]],
    );
  });
}

const plain = (value: unknown): unknown => (value instanceof Map ? [...value] : value);

function fileWith(preset: Scenario, changes: readonly Change[]): ReadonlyMap<string, unknown> {
  const changeAt = new Map(entriesOf(preset).map((change) => [change[0].join('/'), change]));
  for (const change of changes) changeAt.set(change[0].join('/'), change);
  const file = new Map<string, unknown>();
  for (const [path, value] of changeAt.values()) if (value !== null) put(file, path, value);
  return file;
}

/** Maps hold what a link brings: a name such as `__proto__` is there a name like any other, and the parser refuses it. */
function put(file: Map<string, unknown>, [first, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    file.set(first, isPoints(value) ? new Map(value) : value);
    return;
  }
  const inner = file.get(first);
  const mapping = inner instanceof Map ? (inner as Map<string, unknown>) : new Map<string, unknown>();
  file.set(first, mapping);
  put(mapping, rest, value);
}

const isPoints = (value: unknown): value is [number, number][] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'number'));

function changesIn(text: string): readonly Change[] | undefined {
  const found = json(text);
  if (!Array.isArray(found)) return undefined;
  const changes: Change[] = [];
  for (const entry of found) {
    if (!Array.isArray(entry) || entry.length !== 2) return undefined;
    const [path, value] = entry as [unknown, unknown];
    if (!isPath(path)) return undefined;
    changes.push([path, value]);
  }
  return changes;
}

const isPath = (path: unknown): path is readonly string[] =>
  Array.isArray(path) && path.length > 0 && path.length < 4 && path.every((part) => typeof part === 'string');

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
