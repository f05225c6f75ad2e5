import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { answerOf, type Answer } from './answer.ts';
import { duckdb, oneLine, refused, type Duckdb } from './duckdb.ts';

export interface Database {
  /** Throws BadInput where the query is not right, and where it wants to do anything but read. */
  ask(sql: string): Promise<Answer>;
  close(): void;
}

/**
 * The Parquet files of a folder as views by their names, and its data dictionary. Nothing is changed or fetched. NaN,
 * which files have where a week has no value, is null here: to DuckDB a mean with NaN is NaN, and a standard deviation
 * an error.
 */
export async function openDatabase(folder: string): Promise<Database> {
  const files = await tablesIn(folder);
  const api = await duckdb();
  const instance = await api.DuckDBInstance.create(':memory:', {
    // Where a query that needs more than memory puts things, instead of the folder that one happens to be in.
    temp_directory: join(tmpdir(), `selfsteer-query-${process.pid}`),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    for (const file of files) await addView(connection, folder, file, api);
    await addTidy(connection, files);
  } catch (error) {
    close();
    throw error;
  }
  return {
    async ask(sql) {
      try {
        const statement = await readingStatement(connection, sql, api);
        return answerOf(await statement.stream(), api);
      } catch (error) {
        throw refused(error);
      }
    },
    close,
  };
}

async function tablesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new BadInput(
      words(
        `${folder}: cannot be read as a folder (${reason}); expected the folder that a batch wrote`,
        `${folder}: is niet als map te lezen (${reason}); verwacht: de map die een batch schreef`,
      ),
    );
  });
  const tables = files.filter((file) => extname(file) === '.parquet').sort();
  if (tables.length > 0) return [...tables, ...files.filter((file) => file === dictionary)];
  throw new BadInput(
    words(
      `${folder}: holds no Parquet file; expected the folder that a batch wrote, with runs.parquet and so on`,
      `${folder}: bevat geen Parquet-bestand; verwacht: de map die een batch schreef, met runs.parquet enzovoort`,
    ),
  );
}

const dictionary = 'dictionary.csv';

async function addView(
  connection: DuckDBConnection,
  folder: string,
  file: string,
  { DuckDBTypeId }: Duckdb,
): Promise<void> {
  const path = join(folder, file);
  const source = `'${path.replaceAll("'", "''")}'`;
  const read = file === dictionary ? `read_csv(${source}, header = true)` : `read_parquet(${source})`;
  try {
    const columns = await connection.run(`from ${read} limit 0`);
    const doubles = columns.columnNames().filter((_, c) => columns.columnType(c).typeId === DuckDBTypeId.DOUBLE);
    const cells = doubles.map((name) => `nullif(${quoted(name)}, 'NaN') as ${quoted(name)}`);
    const all = cells.length > 0 ? `* replace (${cells.join(', ')})` : '*';
    await connection.run(`create view ${quoted(basename(file, extname(file)))} as select ${all} from ${read}`);
  } catch (error) {
    const reason = oneLine(error instanceof Error ? error.message : String(error));
    throw new BadInput(words(`${path}: cannot be read (${reason})`, `${path}: is niet te lezen (${reason})`));
  }
}

/**
 * Every recorded week with what is known of its run beside it, in one row: what charts and models of other tools take.
 * The measures are those of the week; those at the end of the run stay in `runs`.
 */
async function addTidy(connection: DuckDBConnection, files: readonly string[]): Promise<void> {
  if (!['runs.parquet', 'weeks.parquet'].every((file) => files.includes(file))) return;
  const columnsIn = async (view: string) => (await connection.run(`from ${view} limit 0`)).columnNames();
  const ofWeeks = (await columnsIn('weeks')).filter((name) => name !== 'run');
  const ofRuns = (await columnsIn('runs')).filter((name) => !ofWeeks.includes(name));
  const columns = [...ofRuns.map((name) => `runs.${quoted(name)}`), ...ofWeeks.map((name) => `weeks.${quoted(name)}`)];
  await connection.run(`create view tidy as select ${columns.join(', ')} from weeks join runs using (run)`);
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What a query that only reads begins with. To prepare another one can leave traces: export makes its folder. */
const reading = /^(select|with|from|values|table|describe|desc|summarize|show|pivot|unpivot)\b/i;

/** Comments, brackets around the whole, and the end of nothing. */
const before = /^(\s|[(;]|--.*(\n|$)|\/\*[^]*?\*\/)*/;

async function readingStatement(
  connection: DuckDBConnection,
  sql: string,
  { StatementType }: Duckdb,
): Promise<DuckDBPreparedStatement> {
  const message = sql.replace(before, '');
  // DuckDB has no words for a query that is empty.
  if (message === '') throw notOneSelect;
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1 || !reading.test(message)) throw notOneSelect;
  const statement = await statements.prepare(0);
  if (statement.statementType !== StatementType.SELECT) throw notOneSelect;
  return statement;
}

const notOneSelect = new BadInput(
  words(
    'only reads: expected one select (or from, describe, summarize; pivot with its values: on x in (…))',
    'leest alleen: verwacht: één select (of from, describe, summarize; pivot met zijn waarden: on x in (…))',
  ),
);
