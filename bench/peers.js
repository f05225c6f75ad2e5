/**
 * Speed beside other JavaScript engines: `npm run -s bench:peers`; with `-- --check` instead whether they compute
 * the trust benchmark rightly, which takes a few minutes. Both print one JSON document.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
  },
});

const EMPLOYEES = 1000;
const WEEKS = 156;
/** Where the means over many runs end in every right implementation. */
const RANGES = { satisfaction: [0.5993, 0.5998], commitment: [0.4947, 0.4954], trust: [0.5645, 0.5661] };
const OURS = 'selfsteer';
const PLAIN = 'plain';
/** As the package's documentation would have it written, and as fast as the package can be made to run. */
const PEERS = ['agentscript.usual', 'agentscript.tuned', 'flocc.usual', 'flocc.tuned'];

const mean = (xs) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const standardError = (xs) => {
  const middle = mean(xs);
  return Math.sqrt(xs.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (xs.length - 1) / xs.length);
};
const median = (xs) => {
  const sorted = xs.toSorted((a, b) => a - b);
  return (sorted[Math.floor((xs.length - 1) / 2)] + sorted[Math.floor(xs.length / 2)]) / 2;
};
const rounded = (x, digits) => Number(x.toPrecision(digits));

async function node(script, ...options) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return JSON.parse((await promisify(execFile)(process.execPath, [file, ...options])).stdout);
}
const repeat = (engine, ...options) => node('peers/repeat.js', engine, ...options);

/** Million person-weeks a second: the best and the median run of one process. */
async function speed(engine) {
  if (engine === OURS) {
    const options = ['--employees', String(EMPLOYEES), '--seconds', values.seconds];
    const kernel = await node('../dist/bench/kernel.js', ...options);
    return { best: kernel.personWeeksPerSecond / 1e6, median: kernel.median / 1e6 };
  }
  const runs = await repeat(engine, '--seconds', values.seconds);
  const speeds = runs.map(({ seconds }) => (EMPLOYEES * WEEKS) / seconds / 1e6);
  return { best: Math.max(...speeds), median: median(speeds) };
}

async function compare() {
  const engines = [OURS, PLAIN, ...PEERS];
  const rounds = Object.fromEntries(engines.map((engine) => [engine, []]));
  // In turn, so that whatever else the machine is doing slows all engines alike.
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const engine of engines) rounds[engine].push(await speed(engine));
  }
  const speeds = Object.fromEntries(
    engines.map((engine) => {
      const best = Math.max(...rounds[engine].map((round) => round.best));
      return [engine, { best, median: median(rounds[engine].map((round) => round.median)) }];
    }),
  );
  const ratios = (engine, others) =>
    Object.fromEntries(
      others.map((other) => {
        const ratio = (of) => rounded(speeds[engine][of] / speeds[other][of], 3);
        return [`${engine} / ${other}`, { best: ratio('best'), median: ratio('median') }];
      }),
    );
  return {
    note:
      'Not the same work: selfsteer runs its full model, about twenty times the work per person and week of the ' +
      'small trust benchmark that plain and the peers run. plain / peer compares engines on the same model: plain ' +
      'is that model over typed arrays, without any engine. A peer is written as its documentation suggests ' +
      '(usual) and as fast as we could make it (tuned).',
    employees: EMPLOYEES,
    weeks: WEEKS,
    rounds: Number(values.rounds),
    secondsEach: Number(values.seconds),
    millionPersonWeeksPerSecond: Object.fromEntries(
      engines.map((engine) => [
        engine,
        { best: rounded(speeds[engine].best, 3), median: rounded(speeds[engine].median, 3) },
      ]),
    ),
    oursFullModelToPeerSmallModel: ratios(OURS, PEERS),
    sameSmallModel: ratios(PLAIN, PEERS),
    typedArraysSmallModelToOursFullModel: ratios(PLAIN, [OURS]),
  };
}

async function check() {
  // A single run's mean trust has a standard deviation of 0.003 and the range is 0.0016 wide, so it takes many runs.
  const counts = { [PLAIN]: 200, ...Object.fromEntries(PEERS.map((peer) => [peer, 200])), 'flocc.usual': 100 };
  const results = Object.fromEntries(
    await Promise.all(
      Object.entries(counts).map(async ([engine, runs]) => [engine, await repeat(engine, '--runs', String(runs))]),
    ),
  );
  const engines = Object.entries(results).map(([engine, runs]) => {
    const means = Object.entries(RANGES).map(([measure, [from, to]]) => {
      const ends = runs.map((run) => run[measure]);
      const middle = mean(ends);
      return [
        measure,
        {
          mean: rounded(middle, 5),
          standardError: rounded(standardError(ends), 2),
          inRange: middle >= from && middle <= to,
        },
      ];
    });
    const report = { runs: runs.length, right: means.every(([, { inRange }]) => inRange) };
    if (engine.endsWith('.tuned')) {
      // Sharper than the ranges, and possible since these share plain's random numbers.
      report.sameAsPlain = runs.every((run, i) =>
        Object.keys(RANGES).every((measure) => Math.abs(run[measure] - results[PLAIN][i][measure]) < 1e-12),
      );
      report.right &&= report.sameAsPlain;
    }
    return [engine, { ...report, ...Object.fromEntries(means) }];
  });
  if (!engines.every(([, { right }]) => right)) process.exitCode = 1;
  return { employees: EMPLOYEES, weeks: WEEKS, ranges: RANGES, engines: Object.fromEntries(engines) };
}

console.log(JSON.stringify(await (values.check ? check() : compare()), null, 2));
