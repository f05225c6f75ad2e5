/**
 * Many runs of one engine in a process of its own: `node bench/peers/repeat.js flocc.usual --seconds 2`, or with
 * `--runs 200` so many, the same ones every time. Prints what every run returned as one JSON array.
 */
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string' }, runs: { type: 'string' } },
  allowPositionals: true,
});
const { run, seedOnce } = await import(`./${positionals[0]}.js`);
if (values.runs) seedOnce?.(1);

const results = [];
const end = Date.now() + Number(values.seconds) * 1000;
const enough = values.runs
  ? () => results.length >= Number(values.runs)
  : () => Date.now() >= end && results.length > 2;
while (!enough()) results.push(run({ employees: 1000, weeks: 156, seed: results.length + 1 }));
console.log(JSON.stringify(results));
