/**
 * Writing Parquet: `npm run bench:parquet`, or `node dist/bench/parquet.js [rows] [measures]`. Writes rows of weeks, as
 * runs of 157 weeks, to a file that is removed afterwards. Prints one JSON document: seconds, megabytes, and the
 * process's memory at each tenth of the way; flat after the first means that memory does not grow with what is written.
 * Ten times the heap: `node --max-old-space-size=64 dist/bench/parquet.js 6500000`.
 */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, write } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { parquet } from '../src/experiment/tables/formats/parquet.ts';
import { weeksTable } from '../src/experiment/tables/tables.ts';
import { measures } from '../src/model/measures/index.ts';

const [rows = 1_000_000, width = 12] = process.argv.slice(2).map(Number);
const weeks = 157;
const megabyte = 1_000_000;

const table = weeksTable({ measures: measures.slice(0, width).map(({ id }) => id) });
const numbers = Int32Array.from({ length: weeks }, (_, week) => week);

/** Digits as a model gives them: no two alike, so that nothing is gained by knowing them. */
let state = 1;
const value = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
  return 50 + state / 2 ** 26 / Math.sqrt(3);
};

/** Some runs, written again and again, so that making numbers is not what is measured. */
const pool = Array.from({ length: 32 }, () => table.columns.slice(2).map(() => Float64Array.from(numbers, value)));

const folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
const path = join(folder, 'weeks.parquet');
const file = openSync(path, 'w');
const written = promisify(write);
const memory: { heap: number; resident: number }[] = [];
try {
  const begin = performance.now();
  const writer = parquet.open(table, {
    async write(bytes) {
      if (typeof bytes === 'string') throw new Error('Parquet is bytes');
      await written(file, bytes);
    },
  });
  for (let from = 0, run = 0; from < rows; from += weeks, run++) {
    await writer.write(Math.min(weeks, rows - from), [`c123456789abcdef-${run}`, numbers, ...pool[run % pool.length]]);
    if (Math.floor((from * 10) / rows) < memory.length) continue;
    const { heapUsed, rss } = process.memoryUsage();
    memory.push({ heap: Math.round(heapUsed / megabyte), resident: Math.round(rss / megabyte) });
  }
  await writer.finish();
  const seconds = (performance.now() - begin) / 1000;
  closeSync(file);
  const heapLimit = Math.round(getHeapStatistics().heap_size_limit / megabyte);
  const megabytes = Math.round(statSync(path).size / megabyte);
  console.log(JSON.stringify({ rows, doubles: table.columns.length - 2, seconds, megabytes, heapLimit, memory }));
} finally {
  rmSync(folder, { recursive: true });
}
