import { assumptions, type AssumptionEntry } from '../../model/assumptions.ts';
import { at, entriesAt, numberAt, placeOf, type Found } from '../found.ts';
import { overridden } from '../issues.ts';
import { words } from '../../words/words.ts';
import type { Problem } from '../problem.ts';
import { families } from '../schema/assumptions.ts';

/** Values beyond what is plausible are warned about; shares of a whole must add up to it. */
export const assumptionRules = (file: Found): Problem[] =>
  entriesAt(file, ['assumptions']).length === 0
    ? []
    : [
        ...assumptions.flatMap((entry) => implausible(file, entry)),
        ...[...families.values()].flatMap((members) => unsummed(file, members)),
      ];

function implausible(file: Found, { name, definition }: AssumptionEntry): Problem[] {
  const path = ['assumptions', name];
  const value = numberAt(file, path);
  const { low, high } = definition;
  if (value === undefined || (value >= low && value <= high)) return [];
  const message = words(
    `found ${value}; plausible is ${low} to ${high}`,
    `gevonden: ${value}; aannemelijk is ${low} tot en met ${high}`,
  );
  return [{ path, message, severity: 'warning' }];
}

function unsummed(file: Found, members: readonly AssumptionEntry[]): Problem[] {
  const { definition, group, key } = members[0];
  if (!('sumsToOne' in definition)) return [];
  const set = members.filter(({ name }) => at(file, ['assumptions', name]) !== undefined);
  if (set.length === 0) return [];
  const sum = members.reduce(
    (total, { name, default: standard }) => total + (numberAt(file, ['assumptions', name]) ?? standard),
    0,
  );
  if (Math.abs(sum - 1) <= 1e-9) return [];
  const culprit = set.find(({ name }) => placeOf(file, ['assumptions', name], 'value').file === overridden);
  const shown = Number(sum.toPrecision(6));
  const message = words(
    `the ${members.length} values of ${group}.${key} add up to ${shown}; expected 1`,
    `de ${members.length} waarden van ${group}.${key} zijn samen ${shown}; verwacht: 1`,
  );
  return [{ path: ['assumptions', (culprit ?? set[set.length - 1]).name], message }];
}
