import { words } from '../../words/words.ts';
import { command, type Flag, type OptionsOf, type Option } from '../command.ts';
import { columnNamings, type ColumnNaming } from '../../experiment/sweep/columnNaming.ts';
import { oneOf, part, seconds, shellWords, wholeNumber } from '../kinds.ts';
import { schedulers } from '../schedulers/index.ts';
import { excel, force, out, resume } from './batchOptions.ts';
import { files, seed, set, workers } from './options.ts';

const shard = {
  placeholder: words('I/N', 'I/N'),
  meaning: words(
    "only part i of n, such as 3/8; 'selfsteer merge' puts parts together",
    "alleen deel i van n, zoals 3/8; 'selfsteer merge' voegt delen samen",
  ),
  kind: part,
} as const satisfies Option;

const onError = {
  placeholder: words('WHAT', 'WAT'),
  meaning: words(
    'what to do when a run fails: go-on (its row tells why) or stop',
    'wat te doen als een doorrekening mislukt: go-on (doorgaan; de rij zegt waarom) of stop',
  ),
  kind: oneOf('go-on', 'stop'),
  default: 'go-on',
} as const satisfies Option;

const runTimeout = {
  placeholder: words('SECONDS', 'SECONDEN'),
  meaning: words('break off a run that takes longer', 'breek een doorrekening af die langer duurt'),
  kind: seconds,
} as const satisfies Option<number>;

const independent = {
  flag: true,
  meaning: words(
    'give every cell chance of its own; otherwise replicate i has the same people and luck in all cells',
    'geef elke cel eigen toeval; anders heeft herhaling i in alle cellen dezelfde mensen en hetzelfde toeval',
  ),
} as const satisfies Flag;

const columnNames = {
  placeholder: words('HOW', 'HOE'),
  meaning: words(
    'how columns of what is varied are called: paths (levers.coaching) or underscore (levers_coaching); the dictionary has the path of each',
    'hoe kolommen van wat gevarieerd wordt heten: paths (levers.coaching) of underscore (levers_coaching); de woordenlijst heeft het pad van elk',
  ),
  kind: oneOf(...columnNamings),
} as const satisfies Option<ColumnNaming>;

const dryRun = {
  flag: true,
  meaning: words(
    'run nothing; say how many cells and runs there are and how long they take',
    'doe niets; zeg hoeveel cellen en doorrekeningen het zijn en hoe lang dat duurt',
  ),
} as const satisfies Flag;

const clusters = schedulers.map(({ id }) => id);

const engine = {
  placeholder: words('WHERE', 'WAAR'),
  meaning: words(
    `where to run: local (this machine) or ${clusters.join(', ')} (a cluster, as a job array)`,
    `waar het draait: local (deze machine) of ${clusters.join(', ')} (een cluster, als job-array)`,
  ),
  kind: oneOf('local', ...clusters),
  default: 'local',
} as const satisfies Option;

const tasks = {
  placeholder: words('NUMBER', 'AANTAL'),
  meaning: words('in how many parts a cluster does it', 'in hoeveel delen een cluster het doet'),
  kind: wholeNumber(1, 100_000),
} as const satisfies Option<number>;

const schedulerPrograms = schedulers.map(({ submits }) => submits);

const schedulerOptions = {
  synonym: 'slurm',
  placeholder: words('OPTIONS', 'OPTIES'),
  meaning: words(
    `options for ${schedulerPrograms.join(' or ')}, such as "${schedulers[0].exampleOptions}"; may be repeated`,
    `opties voor ${schedulerPrograms.join(' of ')}, zoals "${schedulers[0].exampleOptions}"; mag vaker`,
  ),
  kind: shellWords,
  repeatable: true,
} as const satisfies Option;

const takes = {
  arguments: { files },
  options: {
    out,
    workers,
    resume,
    force,
    shard,
    engine,
    tasks,
    schedulerOptions,
    excel,
    columnNames,
    onError,
    runTimeout,
    independent,
    dryRun,
    seed,
    set,
  },
} as const;
export type BatchCommandOptions = OptionsOf<typeof takes>;

export const batch = command(takes, {
  name: 'batch',
  summary: words(
    "run a scenario's sweep into a folder of tables",
    'doe de sweep van een scenario en schrijf tabellen in een map',
  ),
  help: words(
    "Runs every cell of the file's sweep, several times each, and writes what happened as CSV and Parquet: runs, weeks and cells, with a dictionary of all columns. What is finished is never lost: after a stop, the same command with --resume goes on, and the files come out the same to the byte. Where replicates are { min, max, until }, halfWidth is half the 95 % interval of a cell's mean at the end (with a reference: of its difference from it). Counts are over all weeks since the row before, and in runs over the whole run.",
    'Doet elke cel van de sweep in het bestand, steeds een aantal keer, en schrijft wat er gebeurde als CSV en Parquet: runs, weeks en cells, met een woordenlijst van alle kolommen. Wat klaar is gaat nooit verloren: na een stop gaat dezelfde opdracht met --resume verder, en de bestanden worden tot op de byte gelijk. Waar replicates { min, max, until } is, is halfWidth het halve 95 %-interval van het gemiddelde van een cel aan het eind (met een referentie: van het verschil daarmee). Aantallen gaan over alle weken sinds de vorige rij, en in runs over de hele doorrekening.',
  ),
  examples: [
    {
      line: 'selfsteer batch mine.yaml --dry-run',
      does: words('How much work it would be.', 'Hoeveel werk het zou zijn.'),
    },
    {
      line: 'selfsteer batch mine.yaml --out results',
      does: words('All of it, on all cores.', 'Alles, op alle kernen.'),
    },
    {
      line: 'selfsteer batch one.yaml two.yaml --out results',
      does: words('Two sweeps, into results/one and results/two.', 'Twee sweeps, in results/one en results/two.'),
    },
    {
      line: 'selfsteer batch mine.yaml --out results --resume',
      does: words('Goes on after a stop.', 'Gaat verder na een stop.'),
    },
    {
      line: 'selfsteer batch mine.yaml --out results --engine slurm --tasks 100',
      does: words('All of it, on a cluster.', 'Alles, op een cluster.'),
    },
  ],
  load: () => import('./batch.work.ts'),
});
