import { isMeasureId, measureOf, measures } from '../../model/measures/index.ts';
import { at, entriesAt, itemsAt, numberAt, type Found, type Path } from '../found.ts';
import { misfit, oneOf } from '../messages.ts';
import { words, type Words } from '../../words/words.ts';
import type { OutcomeKind } from '../outcomes/define.ts';
import { outcomeKinds } from '../outcomes/kinds.ts';
import { takenNames } from '../outcomes/names.ts';
import type { Problem } from '../problem.ts';
import { comparisons } from '../scenario.ts';
import { beyond } from './events.ts';
import { weeksOf } from './span.ts';

/** Each outcome is one number of a kind, has all that its kind needs and no more, and looks at weeks that are lived. */
export function outcomeRules(file: Found): Problem[] {
  const weeks = fewestWeeks(file);
  const names = new Map(takenNames.map((name) => [name.toLowerCase(), name]));
  const problems = entriesAt(file, ['sweep', 'outcomes']).flatMap(([name, { value: outcome }]) => {
    const path = ['sweep', 'outcomes', name];
    const taken = names.get(name.toLowerCase());
    names.set(name.toLowerCase(), name);
    const problems = taken === undefined ? [] : [{ path, part: 'key' as const, message: isTaken(name, taken) }];
    if (outcome.kind !== 'mapping') return problems;
    const kinds = outcomeKinds.filter(({ id }) => at(outcome, [id]) !== undefined);
    if (kinds.length !== 1) return [...problems, ...notOneKind(outcome, kinds, path)];
    const [kind] = kinds;
    return [
      ...problems,
      ...strangers(outcome, kind, path),
      ...measureProblems(outcome, kind, path, file),
      ...(kind.over === 'level' ? levelProblems(outcome, kind, path) : []),
      ...weekProblems(outcome, path, weeks),
    ];
  });
  return [...problems, ...decidingProblems(file)];
}

/** What decides how many replicates are enough has to be computed. */
function decidingProblems(file: Found): Problem[] {
  const path = ['sweep', 'replicates', 'until', 'outcome'];
  const found = at(file, path);
  const names = entriesAt(file, ['sweep', 'outcomes']).map(([name]) => name);
  if (found?.kind !== 'text' || names.includes(found.text)) return [];
  const expected =
    names.length === 0
      ? {
          what: words(
            'the name of one of the outcomes, of which this sweep has none',
            'de naam van een van de outcomes, en die heeft deze sweep niet',
          ),
        }
      : oneOf(names, words('an outcome', 'een kengetal'));
  return [{ path, message: misfit(found, expected) }];
}

/** Of the file's own run, and of those that the sweep makes of it. */
function fewestWeeks(file: Found): number {
  const varied = at(file, ['sweep', 'vary', 'run.weeks']);
  const rows = itemsAt(file, ['sweep', 'rows']).flatMap((row) => numberAt(row, ['run.weeks']) ?? []);
  const listed = itemsAt(varied, []).flatMap((item) => (item.kind === 'number' ? [item.value] : []));
  return Math.min(...[...listed, ...rows, numberAt(varied, ['from']) ?? Infinity, weeksOf(file)].filter((w) => w >= 0));
}

function notOneKind(outcome: Found, kinds: readonly OutcomeKind[], path: Path): Problem[] {
  // A strange name is a kind misspelt, and said to be unknown.
  const known = ['week', 'from', 'to', 'for', ...comparisons, ...kinds.map(({ id }) => id)];
  if (kinds.length === 0 && entriesAt(outcome, []).some(([key]) => !known.includes(key))) return [];
  const names = outcomeKinds.map(({ id }) => id).join(', ');
  const found = kinds.map(({ id }) => id);
  const message = words(
    `found ${found.length === 0 ? 'nothing to compute' : found.join(' and ')}; expected exactly one of ${names}`,
    `gevonden: ${found.length === 0 ? 'niets om uit te rekenen' : found.join(' en ')}; verwacht: precies een van ${names}`,
  );
  return [{ path, part: 'key', message }];
}

const takes = {
  week: ['week'],
  span: ['from', 'to'],
  level: ['from', 'to', ...comparisons, 'for'],
} as const satisfies Record<OutcomeKind['over'], readonly string[]>;

/** Keys that other kinds have. */
function strangers(outcome: Found, { id, over }: OutcomeKind, path: Path): Problem[] {
  const own: readonly string[] = takes[over];
  const known: readonly string[] = [...takes.week, ...takes.level];
  return entriesAt(outcome, []).flatMap(([key]): Problem[] => {
    if (own.includes(key) || !known.includes(key)) return [];
    const names = own.join(', ');
    const message = words(
      `found ${key} beside ${id}; expected ${names} there`,
      `gevonden: ${key} bij ${id}; verwacht: daar ${names}`,
    );
    return [{ path: [...path, key], part: 'key', message }];
  });
}

const counts = measures.flatMap(({ id, unit }) => (unit === 'count' ? [id] : []));

function measureProblems(outcome: Found, kind: OutcomeKind, path: Path, file: Found): Problem[] {
  const here = [...path, kind.id];
  const measure = at(outcome, [kind.id]);
  const problems: Problem[] = [];
  if (kind.of === 'counts' && measure?.kind === 'text' && isMeasureId(measure.text) && !counts.includes(measure.text)) {
    problems.push({ path: here, message: misfit(measure, oneOf(counts, words('a count', 'een aantal'))) });
  }
  if ('againstReference' in kind && at(file, ['sweep', 'reference']) === undefined) {
    problems.push({ path: here, part: 'key', message: noReference(kind.id) });
  }
  return problems;
}

function levelProblems(outcome: Found, { id }: OutcomeKind, path: Path): Problem[] {
  const found = comparisons.filter((name) => at(outcome, [name]) !== undefined);
  const problems: Problem[] = found.length === 1 ? [] : [{ path, part: 'key', message: notOneLevel(found) }];
  const measure = at(outcome, [id]);
  const isCount = measure?.kind === 'text' && isMeasureId(measure.text) && measureOf(measure.text).unit === 'count';
  for (const name of found) {
    const level = numberAt(outcome, [name]);
    if (level === undefined || (level >= 0 && (isCount || level <= 100))) continue;
    problems.push({ path: [...path, name], message: offScale(level, isCount) });
  }
  return problems;
}

function weekProblems(outcome: Found, path: Path, weeks: number): Problem[] {
  const problems = ['week', 'from', 'to'].flatMap((key): Problem[] => {
    const value = numberAt(outcome, [key]);
    return value !== undefined && value > weeks ? [{ path: [...path, key], message: beyond(value, weeks, 0) }] : [];
  });
  if (problems.length > 0) return problems;
  const from = numberAt(outcome, ['from']) ?? 0;
  const to = numberAt(outcome, ['to']) ?? weeks;
  const held = numberAt(outcome, ['for']) ?? 1;
  if (from > to) return [{ path: [...path, 'from'], message: backwards(from, to) }];
  if (held > to - from + 1) return [{ path: [...path, 'for'], message: tooLong(held, from, to) }];
  return [];
}

const isTaken = (name: string, by: string): Words =>
  words(
    `found ${name}, which names another column of runs (${by}; capitals make no difference); expected a name of its own`,
    `gevonden: ${name}, de naam van een andere kolom van runs (${by}; hoofdletters maken geen verschil); verwacht: een eigen naam`,
  );
const noReference = (kind: string): Words =>
  words(
    `${kind} needs a reference to hold runs against; expected reference in this sweep`,
    `${kind} heeft een referentie nodig om doorrekeningen mee te vergelijken; verwacht: reference in deze sweep`,
  );
const notOneLevel = (found: readonly string[]): Words =>
  words(
    `found ${found.length === 0 ? 'no level' : found.join(' and ')}; expected exactly one of ${comparisons.join(', ')}`,
    `gevonden: ${found.length === 0 ? 'geen niveau' : found.join(' en ')}; verwacht: precies een van ${comparisons.join(', ')}`,
  );
const offScale = (level: number, isCount: boolean): Words =>
  isCount
    ? words(`found ${level}; expected 0 or more`, `gevonden: ${level}; verwacht: 0 of meer`)
    : words(
        `found ${level}; expected a number from 0 to 100`,
        `gevonden: ${level}; verwacht: een getal van 0 tot en met 100`,
      );
const backwards = (from: number, to: number): Words =>
  words(
    `found weeks from ${from} to ${to}; expected from before to`,
    `gevonden: weken van ${from} tot ${to}; verwacht: from vóór to`,
  );
const tooLong = (held: number, from: number, to: number): Words =>
  words(
    `found ${held} weeks on end; expected at most ${to - from + 1}, as many as there are from ${from} to ${to}`,
    `gevonden: ${held} weken achtereen; verwacht: hoogstens ${to - from + 1}, zo veel als er van ${from} tot en met ${to} zijn`,
  );
