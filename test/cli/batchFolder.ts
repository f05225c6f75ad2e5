import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { layoutOf } from '../../src/experiment/batch/assemble.ts';
import { parquet } from '../../src/experiment/tables/formats/parquet.ts';
import type { TableValue } from '../../src/experiment/tables/formats/table.ts';
import { planOf } from '../../src/experiment/sweep/plan.ts';
import { runsTable, weeksTable } from '../../src/experiment/tables/tables.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { written } from '../experiment/tables/formats/memory.ts';
import { selfsteer } from './selfsteer.ts';

/** Folders of batches for tests, gone after them. */
export function batchFolders() {
  const home = mkdtempSync(join(tmpdir(), 'selfsteer-'));
  let copies = 0;
  return {
    home,
    clear: () => {
      rmSync(home, { recursive: true, force: true });
    },
    /** A batch of a small organisation, run by the command; without a sweep, of the file as it is. */
    make(name: string, sweep: object | undefined, more: object = {}): string {
      const file = join(home, `${name}.json`);
      const own = sweep && { sweep: { record, every: 4, ...sweep } };
      writeFileSync(file, JSON.stringify({ ...small, title: name, ...more, ...own }));
      const out = join(home, name);
      const { status, stderr } = selfsteer(['batch', file, '--out', out, '--workers', '1']);
      if (status !== 0) throw new Error(stderr);
      return out;
    },
    /** The same folder once more, to tamper with. */
    copy(folder: string): string {
      const copy = `${folder}-${++copies}`;
      cpSync(folder, copy, { recursive: true });
      return copy;
    },
  };
}

const record = ['satisfaction', 'commitment', 'shareReserved', 'strain'];
const small = {
  selfsteer: 2,
  organisation: { employees: 12, teamSize: 4 },
  run: { weeks: 10, warmUp: 2, seed: 'seed' },
};

export const manifestOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

export const changeManifest = (folder: string, change: object): void => {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifestOf(folder), ...change }));
};

type Row = Record<string, TableValue>;

export async function rowsOf(folder: string, table: 'runs' | 'weeks'): Promise<Row[]> {
  const { buffer, byteOffset, length } = readFileSync(join(folder, `${table}.parquet`));
  const file = buffer.slice(byteOffset, byteOffset + length);
  return await parquetReadObjects({ file });
}

/** Writes a table of the folder anew, with other rows. */
export async function changeRows(
  folder: string,
  table: 'runs' | 'weeks',
  change: (rows: Row[]) => Row[],
): Promise<void> {
  const { text } = manifestOf(folder)['scenario'] as { text: string };
  const parsed = parseScenario(text, { file: 'manifest' });
  if (!parsed.ok) throw new Error('no scenario');
  const planned = planOf(parsed.scenario, { file: 'manifest' });
  if (!planned.ok) throw new Error('no plan');
  const layout = layoutOf(planned.plan);
  const shape = table === 'runs' ? runsTable(layout) : weeksTable(layout);
  const rows = change(await rowsOf(folder, table)).map((row) => shape.columns.map(({ name }) => row[name]));
  writeFileSync(join(folder, `${table}.parquet`), await written(parquet, shape, rows));
}
