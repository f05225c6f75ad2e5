import { at, entriesAt, itemsAt, numberAt, type Found, type Path } from './found.ts';
import { defaults } from './defaults.ts';
import { words } from '../words/words.ts';
import type { Lifted } from './migrate.ts';
import type { Problem } from './problem.ts';
import { replaced } from './put.ts';

/**
 * Format 1 was made for model 1, format 2 is for model 2. All names are still there; of two assumptions the meaning
 * changed: `deciding.leaderCapacity` counts decisions of a leader instead of decisions for each member of the team, and
 * `turnover.slope` goes with the fourth power of missing commitment instead of its square, so no value carries over.
 */
export function liftedToModelTwo(file: Found): Lifted {
  const lifted = capacities(file).reduce((changed, path) => replaced(changed, path, timesTeam(file)), file);
  return {
    file: replaced(lifted, ['selfsteer'], (version) => number(version, 2)),
    problems: [moved, ...otherSlopes(file), ...otherTeams(file), ...ofListFile(file)],
  };
}

const capacity = 'deciding.leaderCapacity';
const slope = 'turnover.slope';
const sizeOfTeam = 'organisation.teamSize';

/** Where in a file the value of an assumption may stand. */
const placesOf = (file: Found, assumption: string): readonly Path[] =>
  [['assumptions', assumption], ...variedAt(file, `assumptions.${assumption}`)].filter(
    (path) => at(file, path) !== undefined,
  );

const variedAt = (file: Found, path: string): readonly Path[] => [
  ['sweep', 'vary', path],
  ...itemsAt(file, ['sweep', 'rows']).map((_, row): Path => ['sweep', 'rows', String(row), path]),
];

/** Every number of the capacity: the value, each of a list, both ends of a range. */
const capacities = (file: Found): readonly Path[] =>
  placesOf(file, capacity).flatMap((path): readonly Path[] => {
    const found = at(file, path);
    if (found?.kind === 'list') return found.items.map((_, item) => [...path, String(item)]);
    if (found?.kind === 'mapping')
      return [
        [...path, 'from'],
        [...path, 'to'],
      ];
    return [path];
  });

function timesTeam(file: Found): (value: Found) => Found {
  const teamSize = numberAt(file, ['organisation', 'teamSize']) ?? defaults.teamSize;
  return (value) => (value.kind === 'number' ? number(value, value.value * teamSize) : value);
}

const number = ({ place }: Found, value: number): Found => ({ kind: 'number', place, value, source: String(value) });

const otherSlopes = (file: Found): readonly Problem[] =>
  placesOf(file, slope).map((path) => ({ path, part: 'key', message: otherMeaning }));

/** A capacity for each member cannot become one of a leader where the size of teams varies. */
const otherTeams = (file: Found): readonly Problem[] =>
  variedAt(file, sizeOfTeam).some((path) => at(file, path) !== undefined)
    ? placesOf(file, capacity).map((path) => ({ path, part: 'key', message: sizesVary }))
    : [];

const ofListFile = (file: Found): readonly Problem[] =>
  entriesAt(file, ['sweep']).some(([key]) => key === 'file')
    ? [{ path: ['sweep', 'file'], message: listAsItIs, severity: 'warning' }]
    : [];

const moved: Problem = {
  path: ['selfsteer'],
  severity: 'warning',
  message: words(
    'format 1 was made for model 1: this program computes model 2, so numbers differ from what this file gave before; saved, it becomes format 2',
    'formaat 1 is gemaakt voor model 1: dit programma rekent met model 2, dus de getallen zijn anders dan dit bestand eerder gaf; bij opslaan wordt het formaat 2',
  ),
};

const otherMeaning = words(
  'means something else since format 2 (the fourth power of missing commitment, no longer its square), so its value cannot be carried over; expected selfsteer: 2 with a new value, or no value',
  'betekent sinds formaat 2 iets anders (de vierde macht van ontbrekend commitment, niet meer het kwadraat), dus de waarde is niet over te nemen; verwacht: selfsteer: 2 met een nieuwe waarde, of geen waarde',
);

const sizesVary = words(
  `counts decisions of a leader since format 2, no longer for each member of the team, and ${sizeOfTeam} varies here; expected selfsteer: 2 with the capacity of a leader`,
  `telt sinds formaat 2 besluiten per leidinggevende, niet meer per teamlid, en ${sizeOfTeam} varieert hier; verwacht: selfsteer: 2 met de capaciteit van een leidinggevende`,
);

const listAsItIs = words(
  'the rows of this file are read as format 2, whatever the version of the scenario',
  'de rijen van dit bestand gelden als formaat 2, welke versie het scenario ook heeft',
);
