import { defaults } from '../defaults.ts';
import { numberAt, type Found, type Path } from '../found.ts';

const whole = (file: Found, path: Path): number | undefined => {
  const value = numberAt(file, path);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
};

/** Length of the run; when the file's own is refused, so long that nothing lies beyond it. */
export const weeksOf = (file: Found): number =>
  numberAt(file, ['run', 'weeks']) === undefined ? defaults.weeks : (whole(file, ['run', 'weeks']) ?? Infinity);

/** The first week in which a lever can work: that of founding, or 0 when nothing is lived before. */
export const firstWeekOf = (file: Found): number =>
  Math.min(0, 1 - (whole(file, ['run', 'warmUp']) ?? defaults.warmUp));

export function teamsOf(file: Found): number {
  const employees = whole(file, ['organisation', 'employees']) ?? defaults.employees;
  const teamSize = whole(file, ['organisation', 'teamSize']) ?? defaults.teamSize;
  return Math.ceil(employees / Math.max(1, teamSize));
}
