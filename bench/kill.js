// Kills a batch at random moments and resumes it: node bench/kill.js [points]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const points = Number(process.argv[2] ?? 50);
const folder = mkdtempSync(join(tmpdir(), 'selfsteer-kill-'));
const file = join(folder, 'sweep.yaml');
writeFileSync(
  file,
  `selfsteer: 2
title: Kill
run: { weeks: 52, warmUp: 26 }
organisation: { employees: 60 }
sweep:
  design: factorial
  vary: { levers.control: [70, 45, 20], levers.coaching: [0, 40, 80] }
  replicates: { min: 10, max: 60, until: { measure: satisfaction, halfWidth: 0.4 } }
  reference: status-quo
  every: 4
`,
);

const args = (out, ...more) => [main, 'batch', file, '--out', out, ...more];
const whole = join(folder, 'whole');
const begun = performance.now();
spawnSync(process.execPath, args(whole), { stdio: 'inherit' });
const took = performance.now() - begun;
const expected = digest(whole);
const runs = lines(whole);

let identical = 0;
let kills = 0;
for (let point = 0; point < points; point++) {
  const out = join(folder, `killed-${point}`);
  let moments = 0;
  for (let finished = false; !finished;) {
    const workers = String(1 + ((point + moments) % 3));
    const child = spawn(process.execPath, args(out, '--resume', '--workers', workers), { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal === null && code === 0)));
    // Each folder is killed once or twice, at any moment from start-up to the last file.
    if (moments++ <= point % 2) setTimeout(() => child.kill('SIGKILL') && kills++, Math.random() * took);
    finished = await ended;
  }
  const same = digest(out) === expected;
  if (same) identical++;
  else console.log(`point ${point} differs: ${out}`);
  if (lines(out) !== runs) console.log(`point ${point}: ${lines(out)} lines in the journal instead of ${runs}`);
  if (same) rmSync(out, { recursive: true });
}
console.log(JSON.stringify({ points, kills, identical, millisecondsUninterrupted: Math.round(took) }));
if (identical === points) rmSync(folder, { recursive: true });
process.exit(identical === points ? 0 : 1);

function lines(out) {
  return readFileSync(join(out, 'journal.jsonl'), 'utf8').split('\n').length;
}

function digest(out) {
  const hash = createHash('sha256');
  for (const name of readdirSync(out).sort()) {
    if (name !== 'timings.json') hash.update(name).update(readFileSync(join(out, name)));
  }
  return hash.digest('hex');
}
