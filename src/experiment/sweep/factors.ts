import type { ColumnNaming } from './columnNaming.ts';
import { assumptions } from '../../model/assumptions.ts';
import { type Words, words } from '../../words/words.ts';
import { levers } from '../../model/levers/index.ts';
import { isWholePath } from '../../scenario/paths.ts';
import type { Level, Sweep } from '../../scenario/scenario.ts';
import type { TableValue, TableColumn } from '../tables/formats/index.ts';

/** What a sweep varies: a path of the scenario, and the values it gets there. */
export interface Factor {
  readonly path: string;
  /** Undefined where a value is more than one number: a schedule, or one number a domain. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
}

/** The factors of a sweep, in the order in which it names them; `rows` are those of the file that a list names. */
export function factorsOf(sweep: Sweep, rows: readonly Readonly<Record<string, Level>>[] = []): readonly Factor[] {
  if ('vary' in sweep) {
    return sweep.vary.map((varied) => ({
      path: varied.path,
      range: 'levels' in varied ? rangeOf(varied.levels) : { low: varied.from, high: varied.to },
    }));
  }
  const points = sweep.rows ?? rows;
  const paths = [...new Set(points.flatMap((point) => Object.keys(point)))];
  const levelsAt = (path: string) => points.flatMap((point) => (path in point ? [point[path]] : []));
  return paths.map((path) => ({ path, range: rangeOf(levelsAt(path)) }));
}

function rangeOf(levels: readonly Level[]): Factor['range'] {
  let [low, high] = [Infinity, -Infinity];
  for (const level of levels) {
    if (typeof level !== 'number') return undefined;
    low = Math.min(low, level);
    high = Math.max(high, level);
  }
  return { low, high };
}

/** Names of the columns of factors, in their order; each is another one. */
export function factorNames(factors: readonly Factor[], naming: ColumnNaming = 'paths'): readonly string[] {
  const names: string[] = [];
  for (const { path } of factors) {
    const name = naming === 'paths' ? path : path.replace(/\W+/g, '_');
    let own = name;
    for (let n = 2; names.includes(own); n++) own = `${name}_${n}`;
    names.push(own);
  }
  return names;
}

/** Null in a cell that leaves the factor as the scenario has it. */
export function factorColumn({ path, range }: Factor): TableColumn {
  const type = range === undefined ? 'text' : isWholePath(path) ? 'whole' : 'number';
  const written = words('; as JSON', '; als JSON');
  const { en, nl } = meaningOf(path);
  const meaning = range ? words(en, nl) : words(en + written.en, nl + written.nl);
  return { name: path, path, type, meaning, unit: unitOf(path), ...range, optional: true };
}

/** A factor's value in a cell of a sweep, as its column holds it. */
export function factorCell({ path, range }: Factor, values: Readonly<Record<string, Level>>): TableValue {
  if (!(path in values)) return null;
  const level = values[path];
  return typeof level === 'number' && range ? level : JSON.stringify(level);
}

function meaningOf(path: string): Words {
  const [section, name, ...rest] = path.split('.');
  const varied = words(`varied: ${path}`, `gevarieerd: ${path}`);
  if (section === 'assumptions') {
    const meant = assumptionAt(path)?.definition.meaning;
    return meant ? words(`assumption: ${meant.en}`, `aanname: ${meant.nl}`) : varied;
  }
  const lever = levers.find(({ id }) => id === name)?.name;
  if (!lever) return whole[path] ?? varied;
  const part = rest.length > 0 ? ` (${rest.join(', ')})` : '';
  if (section !== 'shift') return words(`lever: ${lever.en}${part}`, `knop: ${lever.nl}${part}`);
  return words(
    `weeks by which this lever is delayed: ${lever.en}${part}`,
    `aantal weken dat deze knop later komt: ${lever.nl}${part}`,
  );
}

/** Paths that have no definition to tell of them. */
const whole: Readonly<Record<string, Words>> = {
  'organisation.employees': words('number of employees', 'aantal medewerkers'),
  'organisation.teamSize': words('people in a team', 'mensen per team'),
  'run.weeks': words('weeks of a run', 'weken van een doorrekening'),
  'run.warmUp': words('weeks lived before week 0', 'weken die vóór week 0 geleefd worden'),
};

function unitOf(path: string): TableColumn['unit'] {
  const [section, name] = path.split('.');
  if (section === 'levers') return 'points';
  if (section === 'shift' || section === 'run') return 'week';
  if (section === 'events') return path.endsWith('.week') ? 'week' : 'points';
  if (section === 'organisation') return 'count';
  return name ? assumptionUnits[assumptionAt(path)?.definition.unit ?? 'level'] : 'none';
}

const assumptionUnits = {
  'per week': words('per week', 'per week'),
  share: words('share from 0 to 1', 'deel van 0 tot 1'),
  weight: words('weight', 'gewicht'),
  level: words('level', 'niveau'),
  spread: words('spread', 'spreiding'),
  count: words('number', 'aantal'),
} as const;

const assumptionAt = (path: string) =>
  assumptions.find(({ name, group, key }) => [name, `${group}.${key}`].some((own) => path === `assumptions.${own}`));
