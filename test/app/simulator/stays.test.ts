import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyWeekOf } from '../../../src/app/simulator/series.ts';
import {
  duringStay,
  halfYearBefore,
  leftUntil,
  pulledDown,
  stayAt,
  staysIn,
} from '../../../src/app/simulator/stays.ts';
import { recorded } from '../../../src/experiment/run/job.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import { trajectoryJob, trajectoryOf } from '../../../src/experiment/run/trajectory.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';

const parsed = parseScenario(readFileSync('scenarios/words-only.yaml', 'utf8'), { file: 'words-only' });
if (!parsed.ok) throw new Error('words-only is wrong');
const { scenario } = parsed;
const trajectory = trajectoryOf(runJob(trajectoryJob(scenario, 0)));
const all = leftUntil(trajectory, scenario.run.weeks);

describe('who sat where', () => {
  it('lists everyone who left, the latest first, and nobody from the future', () => {
    expect(all.length).toBeGreaterThan(5);
    expect(all.map(({ until }) => until)).toEqual(all.map(({ until }) => until).sort((a, b) => b - a));
    expect(leftUntil(trajectory, 60)).toEqual(all.filter(({ until }) => until <= 60));
  });

  it('ends the line of someone where that person left, and begins that of who came', () => {
    const [{ seat, from, until }] = all;
    const values = everyWeekOf(trajectory, 'commitment', seat);
    const gone = duringStay(values, { seat, from, until });
    expect(Array.from(gone.slice(from, until))).toEqual(Array.from(values.slice(from, until)));
    expect(Array.from(gone.slice(until)).every(Number.isNaN)).toBe(true);
    expect(stayAt(trajectory, seat, until)).toMatchObject({ from: until });
    expect(stayAt(trajectory, seat, until - 1)).toMatchObject({ from, until });
    expect(staysIn(trajectory, seat)[0].from).toBe(0);
  });

  it('tells what pulled commitment down in the half year before, of the very person who left', () => {
    const [one] = all;
    const [first, last] = halfYearBefore(one).map((week) =>
      recorded(runJob({ scenario, replicate: 0, explanation: { person: one.seat, week } }), 'explanation'),
    );
    expect(last.left).toBe(true);
    expect(first.joined ?? 0).toBeLessThanOrEqual(first.week);
    for (const [n, { by }] of pulledDown(first, last).entries()) {
      expect(by).toBeLessThan(0);
      expect(by).toBeGreaterThanOrEqual(pulledDown(first, last)[Math.max(0, n - 1)].by);
    }
  });
});
