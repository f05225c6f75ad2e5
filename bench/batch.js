// The batch of bench/batch.yaml (or another file) by 1 and by all workers, in turn: node bench/batch.js [file] [rounds]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [file = here('batch.yaml'), rounds = '1'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'selfsteer-batch-'));
const most = availableParallelism();
const seconds = new Map();
const digests = new Set();
const memory = [];

for (let round = 0; round < Number(rounds); round++) {
  for (const workers of [1, most]) {
    const out = join(folder, `${round}-${workers}`);
    const begun = performance.now();
    const child = spawn(
      process.execPath,
      [here('../dist/cli/main.js'), 'batch', file, '--out', out, '--workers', String(workers)],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const resident = workers === most ? setInterval(() => memory.push(residentOf(child.pid)), 1_000) : undefined;
    await new Promise((resolve) => child.on('exit', resolve));
    clearInterval(resident);
    const { seconds: parts, runs } = JSON.parse(readFileSync(join(out, 'timings.json'), 'utf8'));
    const wall = (performance.now() - begun) / 1_000;
    seconds.set(workers, [...(seconds.get(workers) ?? []), wall]);
    digests.add(digest(out));
    console.log(JSON.stringify({ workers, wall: Math.round(wall * 10) / 10, ...parts, runs: runs.now }));
    rmSync(out, { recursive: true });
  }
}
const best = (workers) => Math.min(...seconds.get(workers));
const known = memory.filter((megabytes) => megabytes > 0);
console.log(
  JSON.stringify({
    speedUp: { workers: most, times: Math.round((best(1) / best(most)) * 100) / 100 },
    identical: digests.size === 1,
    residentMegabytesByTenth: Array.from({ length: 10 }, (_, tenth) => known[Math.floor((tenth * known.length) / 10)]),
  }),
);
rmSync(folder, { recursive: true });

function digest(out) {
  const hash = createHash('sha256');
  for (const name of readdirSync(out).sort()) {
    if (name !== 'timings.json') hash.update(name).update(readFileSync(join(out, name)));
  }
  return hash.digest('hex');
}

/** 0 where the system does not tell. */
function residentOf(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(stdout) / 1_000);
}
