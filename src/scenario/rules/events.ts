import { events } from '../../model/events/index.ts';
import { entriesAt, itemsAt, numberAt, type Found, type Path } from '../found.ts';
import { quoted } from '../messages.ts';
import { words } from '../../words/words.ts';
import type { Problem } from '../problem.ts';
import { teamsOf, weeksOf } from './span.ts';

/** Each event is one thing, happens within the run, and meets teams that exist. */
export function eventRules(file: Found): Problem[] {
  const weeks = weeksOf(file);
  const teams = teamsOf(file);
  return itemsAt(file, ['events']).flatMap((event, n) => {
    if (event.kind !== 'mapping') return [];
    const path = ['events', String(n)];
    const week = numberAt(event, ['week']);
    return [
      ...(week !== undefined && week > weeks ? [{ path: [...path, 'week'], message: beyond(week, weeks, 1) }] : []),
      ...kindProblems(event, path),
      ...teamProblems(event, path, teams),
    ];
  });
}

function kindProblems(event: Found, path: Path): Problem[] {
  const kinds = events.filter(({ id }) => entriesAt(event, []).some(([key]) => key === id));
  // A strange name is an event misspelt, and said to be unknown.
  const strange = entriesAt(event, []).some(
    ([key]) => key !== 'week' && key !== 'teams' && !kinds.some(({ id }) => id === key),
  );
  if (kinds.length === 1 || (kinds.length === 0 && strange)) return [];
  const names = events.map(({ id }) => id).join(', ');
  const found = kinds.map(({ id }) => id).join(', ');
  return [
    {
      path,
      message: words(
        `found ${found === '' ? 'no event' : found}; expected exactly one of ${names}`,
        `gevonden: ${found === '' ? 'geen gebeurtenis' : found}; verwacht: precies een van ${names}`,
      ),
    },
  ];
}

function teamProblems(event: Found, path: Path, teams: number): Problem[] {
  const deaf = events.find(({ id, takesTeams }) => !takesTeams && numberAt(event, [id]) !== undefined);
  if (deaf && entriesAt(event, []).some(([key]) => key === 'teams')) {
    const message = words(
      `found teams beside ${deaf.id}, which meets all teams; expected no teams`,
      `gevonden: teams bij ${deaf.id}, dat alle teams treft; verwacht: geen teams`,
    );
    return [{ path: [...path, 'teams'], part: 'key', message }];
  }
  const seen = new Set<number>();
  return itemsAt(event, ['teams']).flatMap((team, n) => {
    if (team.kind !== 'number') return [];
    const here = [...path, 'teams', String(n)];
    if (team.value >= teams) return [{ path: here, message: noTeam(team.value, teams) }];
    if (seen.has(team.value)) return [{ path: here, message: repeated(team.source) }];
    seen.add(team.value);
    return [];
  });
}

export const beyond = (week: number, weeks: number, first: number) =>
  words(
    `found week ${week}; expected a week of the run, ${first} to ${weeks}`,
    `gevonden: week ${week}; verwacht: een week van de run, ${first} tot en met ${weeks}`,
  );

const noTeam = (team: number, teams: number) =>
  words(
    `found team ${team}; expected 0 to ${teams - 1}: the organisation has ${teams} teams, numbered from 0`,
    `gevonden: team ${team}; verwacht: 0 tot en met ${teams - 1}: de organisatie heeft ${teams} teams, genummerd vanaf 0`,
  );

export const repeated = (found: string) =>
  words(
    `${quoted(found)} is listed twice; expected it once`,
    `${quoted(found)} staat er twee keer; verwacht: één keer`,
  );
