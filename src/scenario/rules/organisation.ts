import { teamCapacity } from '../../model/teamBuffer.ts';
import { numberAt, type Found } from '../found.ts';
import { defaults } from '../defaults.ts';
import { words } from '../../words/words.ts';
import type { Problem } from '../problem.ts';
import { teamsOf } from './span.ts';

/** The model works on a team at a time, and has room for a very large one. */
export function organisationRules(file: Found): Problem[] {
  const employees = numberAt(file, ['organisation', 'employees']) ?? defaults.employees;
  const largest = Math.ceil(employees / teamsOf(file));
  if (!(largest > teamCapacity)) return [];
  const message = words(
    `found teams of ${largest} people; expected at most ${teamCapacity} in a team`,
    `gevonden: teams van ${largest} mensen; verwacht: hoogstens ${teamCapacity} in een team`,
  );
  return [{ path: ['organisation', 'teamSize'], message }];
}
