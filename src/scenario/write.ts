import { stringify } from 'yaml';
import { domains } from '../model/define.ts';
import { singleLeverIds } from '../model/levers/index.ts';
import { formatVersion } from './migrate.ts';
import type { Level, Points, Scenario, Sweep } from './scenario.ts';
import { inFile } from './outcomes/definition.ts';
import { eachOf } from '../model/eachOf.ts';

/** A scenario as the text of a file; reading it gives the same scenario. */
export const scenarioText = (scenario: Scenario): string => yamlOf(fileOf(scenario));

/** The sign that stands where text was not UTF-8: the reader refuses a file that holds it, so one that was typed is escaped. */
const replacement = /\ufffd/g;

export function yamlOf(value: unknown): string {
  const text = stringify(value);
  return text.search(replacement) < 0
    ? text
    : stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }).replace(replacement, '\\uFFFD');
}

/**
 * A scenario in the form of a file. Points are maps, since objects would list negative weeks last: for a file, take
 * `scenarioText`.
 */
export function fileOf(scenario: Scenario): Readonly<Record<string, unknown>> {
  const { title, question, organisation, run, phases, levers, events, assumptions, expect, sweep, without, story } =
    scenario;
  return {
    selfsteer: formatVersion,
    title,
    question,
    organisation,
    run,
    phases,
    levers: {
      ...eachOf(singleLeverIds, (id) => leverOf(levers[id])),
      delegation: eachOf(domains, (domain) => leverOf(levers.delegation[domain])),
    },
    events: events.map(({ week, event, size, teams }) => ({ week, [event]: size, teams })),
    assumptions,
    expect: expect.map(({ measure, from, to, comparison, than, by, share }) => ({
      measure,
      ...(from === to ? { week: from } : { from, to }),
      [comparison]: than,
      by,
      share,
    })),
    sweep: sweep && sweepOf(sweep),
    without,
    story,
  };
}

const leverOf = (points: Points): number | ReadonlyMap<number, number> =>
  points.length === 1 && points[0][0] === 0 ? points[0][1] : new Map(points);

function sweepOf(sweep: Sweep): Readonly<Record<string, unknown>> {
  const { outcomes } = sweep;
  const named = outcomes && Object.fromEntries(outcomes.map(({ name, ...outcome }) => [name, inFile(outcome)]));
  return { ...variedOf(sweep), ...(named && { outcomes: named }) };
}

function variedOf(sweep: Sweep): Readonly<Record<string, unknown>> {
  if ('rows' in sweep && sweep.rows) return { ...sweep, rows: sweep.rows.map((row) => eachLevel(Object.entries(row))) };
  if (!('vary' in sweep)) return sweep;
  const vary = Object.fromEntries(
    sweep.vary.map((varied): [string, unknown] =>
      'levels' in varied
        ? [varied.path, varied.levels.map(levelOf)]
        : [varied.path, { from: varied.from, to: varied.to }],
    ),
  );
  return { ...sweep, vary };
}

const eachLevel = (pairs: readonly [string, Level][]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(pairs.map(([path, level]) => [path, levelOf(level)]));

/** Weeks in rising order; names as they come. */
function levelOf(level: Level | Readonly<Record<string, number>>): unknown {
  if (typeof level === 'number' || Array.isArray(level)) return level;
  const pairs = Object.entries(level).map(([key, value]): [string, unknown] => [key, levelOf(value)]);
  return new Map(pairs.sort(([a], [b]) => Number(a) - Number(b) || 0));
}
