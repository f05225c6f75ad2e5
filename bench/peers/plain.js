import { chance, drawNeighbours } from './chance.js';

const clamp = (x) => (x < 0 ? 0 : x > 1 ? 1 : x);
const mean = (column) => column.reduce((sum, x) => sum + x, 0) / column.length;

export function run({ employees, weeks, seed }) {
  const { uniform, normal } = chance(seed);
  const start = () => 0.3 + 0.4 * uniform();

  let trust = new Float64Array(employees);
  let nextTrust = new Float64Array(employees);
  const autonomy = new Float64Array(employees);
  const responsibility = new Float64Array(employees);
  const satisfaction = new Float64Array(employees);
  const commitment = new Float64Array(employees);
  for (let i = 0; i < employees; i++) {
    trust[i] = start();
    autonomy[i] = start();
    responsibility[i] = start();
    satisfaction[i] = start();
    commitment[i] = start();
  }
  const neighbours = Int32Array.from(drawNeighbours(employees, uniform).flat());
  const control = new Float64Array(employees / 10);
  const satisfactions = new Float64Array(weeks);
  const commitments = new Float64Array(weeks);

  const began = performance.now();
  for (let week = 0; week < weeks; week++) {
    control.fill(0.8 - (0.6 * week) / (weeks - 1));
    let satisfied = 0;
    let committed = 0;
    for (let i = 0; i < employees; i++) {
      // Written out, since a loop over the six costs a tenth of the speed.
      const j = 6 * i;
      const near = trust[neighbours[j]] + trust[neighbours[j + 1]] + trust[neighbours[j + 2]];
      const sum = near + trust[neighbours[j + 3]] + trust[neighbours[j + 4]] + trust[neighbours[j + 5]];
      const before = trust[i];
      const a = clamp(autonomy[i] + 0.1 * (1 - control[(i / 10) | 0] - autonomy[i]));
      const loss = uniform() < 0.1 ? 0.15 * before : 0;
      const t = clamp(before + 0.05 * (sum / 6 - before) + 0.03 * a * (1 - before) - loss);
      const r = clamp(responsibility[i] + 0.05 * (t * a - responsibility[i]));
      const mood = 0.5 * a + 0.3 * t + 0.2 * r;
      const s = clamp(satisfaction[i] + 0.1 * (mood - satisfaction[i]) + 0.01 * normal());
      const c = clamp(commitment[i] + 0.02 * (0.6 * s + 0.4 * t - commitment[i]));
      autonomy[i] = a;
      nextTrust[i] = t;
      responsibility[i] = r;
      satisfaction[i] = s;
      commitment[i] = c;
      satisfied += s;
      committed += c;
    }
    [trust, nextTrust] = [nextTrust, trust];
    satisfactions[week] = satisfied / employees;
    commitments[week] = committed / employees;
  }
  const seconds = (performance.now() - began) / 1000;

  return {
    satisfaction: satisfactions[weeks - 1],
    commitment: commitments[weeks - 1],
    trust: mean(trust),
    seconds,
  };
}
