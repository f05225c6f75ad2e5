import type * as api from '@duckdb/node-api';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';

export type Duckdb = typeof api;

/** DuckDB is too large to come along for everybody. Throws BadInput that tells how to get it where it is not there. */
export async function duckdb(): Promise<Duckdb> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') throw absent;
    throw new BadInput(
      words(
        `DuckDB (@duckdb/node-api) does not start here: ${oneLine(reason)}`,
        `DuckDB (@duckdb/node-api) start hier niet: ${oneLine(reason)}`,
      ),
    );
  }
}

const absent = new BadInput(
  words(
    'this needs DuckDB (about 70 MB), which is not installed; install it beside selfsteer: npm install @duckdb/node-api (with -g where selfsteer is installed so)',
    'hiervoor is DuckDB nodig (ongeveer 70 MB), en dat is niet geïnstalleerd; installeer het naast selfsteer: npm install @duckdb/node-api (met -g als selfsteer zo geïnstalleerd is)',
  ),
);

/** What DuckDB says, without the query that it repeats below. */
export const oneLine = (message: string): string =>
  message
    .replace(/\n\s*LINE \d+:.*$/s, '')
    .split(/\s*\n\s*/)
    .join(' ')
    .trim();

/** What DuckDB does not accept, as a fault in the query; it speaks English only. */
export function refused(error: unknown): BadInput {
  if (error instanceof BadInput) return error;
  const message = oneLine(error instanceof Error ? error.message : String(error));
  return new BadInput(words(`in the query: ${message}`, `in de query: ${message}`));
}
