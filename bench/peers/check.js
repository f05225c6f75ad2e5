// node bench/peers/check.js [runs]: do the peers run the trust benchmark rightly, and how fast?
// A single run's mean trust has a standard deviation of 0.003, so with few runs it may miss its range,
// 0.0016 wide, by chance: the first 60 seeds do, by 0.0001. `sameAsPlain` is the sharper test.
import { run as agentscript } from './agentscript.js';
import { run as flocc } from './flocc.js';
import { run as plain } from './plain.js';

const EMPLOYEES = 1000;
const WEEKS = 156;
const RANGES = {
  satisfaction: [0.5993, 0.5998],
  commitment: [0.4947, 0.4954],
  trust: [0.5645, 0.5661],
};

const engines = { plain, agentscript, flocc };
const runs = Number(process.argv[2] ?? 200);
if (!Number.isInteger(runs) || runs < 2) throw new RangeError('runs: a whole number from 2');

const mean = (xs) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const standardError = (xs) => {
  const middle = mean(xs);
  return Math.sqrt(xs.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (xs.length - 1) / xs.length);
};
const median = (xs) => {
  const sorted = xs.toSorted((a, b) => a - b);
  return (sorted[Math.floor((xs.length - 1) / 2)] + sorted[Math.floor(xs.length / 2)]) / 2;
};

const results = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
// In turn, so that whatever else the machine is doing slows all engines alike.
for (let seed = 1; seed <= runs; seed++) {
  for (const [name, run] of Object.entries(engines)) {
    results[name].push(run({ employees: EMPLOYEES, weeks: WEEKS, seed }));
  }
}

const report = Object.entries(results).map(([engine, of]) => {
  const means = Object.entries(RANGES).map(([measure, [from, to]]) => {
    const ends = of.map((result) => result[measure]);
    const middle = mean(ends);
    const inRange = middle >= from && middle <= to;
    return [measure, { mean: middle, standardError: standardError(ends), inRange }];
  });
  const speeds = of.map(({ seconds }) => (EMPLOYEES * WEEKS) / seconds / 1e6);
  return {
    engine,
    inRange: means.every(([, { inRange }]) => inRange),
    sameAsPlain: of.every((result, i) =>
      Object.keys(RANGES).every((measure) => Math.abs(result[measure] - results.plain[i][measure]) < 1e-12),
    ),
    millionAgentStepsPerSecond: { median: median(speeds), best: Math.max(...speeds) },
    means: Object.fromEntries(means),
  };
});

console.log(JSON.stringify({ employees: EMPLOYEES, weeks: WEEKS, runs, engines: report }, null, 2));
if (!report.every(({ inRange, sameAsPlain }) => inRange && sameAsPlain)) process.exitCode = 1;
