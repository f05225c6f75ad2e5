/**
 * Memory of many replicates: `node bench/memory.js [replicates=10000]` runs them through the built command line and
 * samples the process's resident memory (Linux: /proc). Prints one JSON document: the mean of each tenth of the run,
 * in megabytes; flat after warm-up means that the last tenth is not above the second.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const replicates = process.argv[2] ?? '10000';
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const begin = Date.now();
const child = spawn(process.execPath, [main, 'run', 'step-by-step', '--replicates', replicates], { stdio: 'ignore' });

const samples = [];
const timer = setInterval(() => {
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
  if (resident) samples.push(Number(resident[1]) / 1024);
}, 200);

child.on('exit', (status) => {
  clearInterval(timer);
  const tenths = Array.from({ length: 10 }, (_, t) => {
    const part = samples.slice(Math.floor((t * samples.length) / 10), Math.floor(((t + 1) * samples.length) / 10));
    return Math.round(part.reduce((sum, value) => sum + value, 0) / part.length);
  });
  const seconds = (Date.now() - begin) / 1000;
  console.log(JSON.stringify({ status, replicates: Number(replicates), seconds, megabytesByTenth: tenths }));
});
