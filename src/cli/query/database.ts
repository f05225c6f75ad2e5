import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import { words } from '../../scenario/messages.ts';
import { BadInput } from '../badInput.ts';
import { answerOf, type Answer } from './answer.ts';
import { duckdb, oneLine, refused, type Duckdb } from './duckdb.ts';

export interface Database {
  /** Throws BadInput where the query is not right, and where it wants to do anything but read. */
  ask(sql: string): Promise<Answer>;
  close(): void;
}

/** The Parquet files of a folder as views by their names, and its data dictionary. Nothing is changed or fetched. */
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
    for (const file of files) await addView(connection, folder, file);
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

async function addView(connection: DuckDBConnection, folder: string, file: string): Promise<void> {
  const path = join(folder, file);
  const name = basename(file, extname(file)).replaceAll('"', '""');
  const quoted = `'${path.replaceAll("'", "''")}'`;
  const table = file === dictionary ? `read_csv(${quoted}, header = true)` : `read_parquet(${quoted})`;
  try {
    await connection.run(`create view "${name}" as select * from ${table}`);
  } catch (error) {
    const reason = oneLine(error instanceof Error ? error.message : String(error));
    throw new BadInput(words(`${path}: cannot be read (${reason})`, `${path}: is niet te lezen (${reason})`));
  }
}

async function readingStatement(
  connection: DuckDBConnection,
  sql: string,
  { StatementType }: Duckdb,
): Promise<DuckDBPreparedStatement> {
  // DuckDB has no words for a query that is empty.
  const statements = sql.replace(/--.*|\s|;/g, '') === '' ? undefined : await connection.extractStatements(sql);
  if (statements?.count !== 1) throw notOneSelect;
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
