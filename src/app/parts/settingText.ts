import { assumptions } from '../../model/assumptions.ts';
import { domains, type Lever } from '../../model/define.ts';
import { type Words, words } from '../../words/words.ts';
import { eventOf } from '../../model/events/index.ts';
import { levers } from '../../model/levers/index.ts';
import { diff, type Difference } from '../../scenario/diff.ts';
import type { Scenario, ScenarioEvent } from '../../scenario/scenario.ts';
import { shownNumber } from './counting.ts';
import { domainNames } from '../../model/domainNames.ts';
import { partName } from './partName.ts';
import type { Voice } from './say.ts';
import { zoneOf } from './zone.ts';
import { inSentence } from '../../words/sentences.ts';

/** A setting in which scenarios differ, and its value in each of them. */
export interface SettingRow {
  readonly path: string;
  readonly values: readonly unknown[];
}

/** In which settings several scenarios differ from the first; how often and how long they run counts as the first's. */
export function settingRows([first, ...others]: readonly Scenario[]): readonly SettingRow[] {
  const differences = others.map(
    (other) => new Map(diff(first, other).map((one): [string, Difference] => [one.path, one])),
  );
  const paths = [...new Set(differences.flatMap((own) => [...own.keys()]))].filter((path) => !path.startsWith('run.'));
  return paths.map((path) => {
    const left = differences.find((own) => own.has(path))?.get(path)?.left;
    return { path, values: [left, ...differences.map((own) => (own.has(path) ? own.get(path)?.right : left))] };
  });
}

const text = {
  employees: words('People', 'Medewerkers'),
  teamSize: words('People in a team', 'Mensen in een team'),
  events: words('Events', 'Gebeurtenissen'),
  without: words('Rules pulled out', 'Uitgezette regels'),
  none: words('none', 'geen'),
  usual: words('as usual', 'zoals gebruikelijk'),
  point: words('week {week}: {value}', 'week {week}: {value}'),
  event: words('week {week}: {name}, {size}', 'week {week}: {name}, {size}'),
  crisis: words('severity {size}', 'zwaarte {size}'),
  newLeaders: words('{size} % of the leaders', '{size} % van de leidinggevenden'),
  teams: words('teams {teams}; in the file {seats}', 'teams {teams}; in het bestand {seats}'),
} as const;

const leverAt = (path: string): Lever | undefined => levers.find(({ id }) => path.split('.')[1] === id);

/** The name of a setting as the page uses it elsewhere. */
export function settingName(path: string): Words {
  const [room, name, part] = path.split('.');
  if (room === 'levers') {
    const lever = leverAt(path);
    const domain = domains.find((one) => one === part);
    if (!lever) return words(path, path);
    return domain
      ? words(
          `${lever.name.en}: ${inSentence(domainNames[domain].en)}`,
          `Zeggenschap: ${inSentence(domainNames[domain].nl)}`,
        )
      : lever.name;
  }
  if (room === 'organisation') return name === 'employees' ? text.employees : text.teamSize;
  if (room === 'assumptions') return assumptionName(path.slice(room.length + 1));
  return room === 'events' ? text.events : text.without;
}

function assumptionName(name: string): Words {
  const entry = assumptions.find((one) => one.name === name);
  if (!entry) return words(name, name);
  const { en, nl } = entry.definition.meaning;
  const domain = entry.domain && domainNames[entry.domain];
  return domain ? words(`${en} (${domain.en})`, `${nl} (${domain.nl})`) : words(en, nl);
}

/** A value in lines: a lever's points, with the word for a zone where they come into it; events; names. */
export function settingLines({ path, values }: SettingRow, side: number, say: Voice): readonly string[] {
  const value = values[side];
  const lever = path.startsWith('levers.') ? leverAt(path) : undefined;
  let zone: Words | undefined;
  const shown = (number: number): string => {
    const before = zone;
    zone = lever && zoneOf(lever, number);
    return zone && zone !== before ? `${say.exact(number)} (${say(zone)})` : say.exact(number);
  };
  if (value === undefined) return [say(path === 'events' || path === 'without' ? text.none : text.usual)];
  if (typeof value === 'number') return [shown(value)];
  if (!Array.isArray(value)) return [JSON.stringify(value)];
  if (value.length === 0) return [say(text.none)];
  return value.map((entry: unknown) => {
    if (isPoint(entry)) return say(text.point, { week: entry[0], value: shown(entry[1]) });
    if (isEvent(entry)) return eventText(entry, say);
    return say(partName(String(entry)));
  });
}

function eventText({ event, week, size, teams }: ScenarioEvent, say: Voice): string {
  const summary = say(text.event, { week, name: say(eventOf[event].name), size: say(text[event], { size }) });
  if (!teams) return summary;
  return `${summary} (${say(text.teams, { teams: teams.map(shownNumber).join(', '), seats: teams.join(', ') })})`;
}

const isPoint = (entry: unknown): entry is readonly [number, number] =>
  Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'number');

const isEvent = (entry: unknown): entry is ScenarioEvent =>
  typeof entry === 'object' && entry !== null && 'event' in entry;
