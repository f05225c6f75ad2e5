import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../src/scenario/levels.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { isWholePath } from '../../src/scenario/paths.ts';
import type { Level, Scenario } from '../../src/scenario/scenario.ts';
import { variantsOf } from '../../src/scenario/variants.ts';
import { minimal } from './example.ts';

function scenarioIn(...lines: string[]): Scenario {
  const parsed = parseScenario(minimal(...lines), { file: 'a.yaml' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

const cell = (scenario: Scenario, values: Record<string, Level>) =>
  variantsOf(scenario)(values, { file: 'points.csv', line: 7 });

function cellOf(scenario: Scenario, values: Record<string, Level>): Scenario {
  const made = cell(scenario, values);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.scenario;
}

describe('a cell of a sweep', () => {
  const scenario = scenarioIn('levers: {control: {0: 70, 13: 60}}', 'events: [{week: 60, crisis: 35}]');

  it('delays a lever by moving all its points', () => {
    expect(cellOf(scenario, { 'shift.control': 26 }).levers.control).toEqual([
      [26, 70],
      [39, 60],
    ]);
    expect(cellOf(scenario, { 'shift.coaching': 26 })).toEqual(cellOf(scenario, {}));
  });

  it('keeps points before week 0 before the others', () => {
    const weeks = cellOf(scenario, { 'levers.control': { 0: 70, [-9]: 80 }, 'shift.control': -4 }).levers.control;
    expect(weeks).toEqual([
      [-13, 80],
      [-4, 70],
    ]);
  });

  it('moves the points that the same cell sets', () => {
    const { control } = cellOf(scenario, { 'shift.control': 10, 'levers.control': { 0: 70, 5: 1 } }).levers;
    expect(control).toEqual([
      [10, 70],
      [15, 1],
    ]);
  });

  it('sets one point, one event, one domain, or shares as a whole', () => {
    expect(cellOf(scenario, { 'levers.control.13': 1 }).levers.control[1]).toEqual([13, 1]);
    expect(cellOf(scenario, { 'events.0.crisis': 1 }).events[0].size).toBe(1);
    expect(cellOf(scenario, { 'levers.delegation.hr': 1 }).levers.delegation).toMatchObject({
      hr: [[0, 1]],
      craft: [[0, 40]],
    });
    const shares = cellOf(scenario, { 'assumptions.deciding.share': [0.4, 0.3, 0.2, 0.1] }).assumptions;
    expect(shares['deciding.share.craft']).toBe(0.4);
  });

  it('may set shares one by one when together they are a whole, as the columns of a table do', () => {
    const share = 'assumptions.deciding.share.';
    const values = { [`${share}craft`]: 0.4, [`${share}hr`]: 0.3, [`${share}finance`]: 0.2, [`${share}strategy`]: 0.1 };
    expect(cellOf(scenario, values).assumptions['deciding.share.hr']).toBe(0.3);
    expect(cell(scenario, { [`${share}hr`]: 0.3 }).ok).toBe(false);
  });

  it.each<[string, Record<string, Level>, string]>([
    ['an unknown path', { 'levers.contrl': 5 }, 'did you mean levers.control?'],
    ['a value out of bounds', { 'levers.control': 500 }, '0 to 100'],
    ['a run too short for its event', { 'run.weeks': 50 }, 'week 60'],
    ['half a week of delay', { 'shift.control': 0.5 }, 'found 0.5'],
  ])('says in which line of the table it found %s', (_, values, message) => {
    const made = cell(scenario, values);
    const issues = made.ok ? [] : made.issues;
    expect(issues.map(({ file, line }) => `${file}:${line}`)).toEqual(['points.csv:7']);
    expect(issues[0].message.en).toContain(message);
  });

  it('knows where only whole numbers fit', () => {
    expect(
      ['organisation.employees', 'run.weeks', 'shift.control', 'events.0.week', 'assumptions.people.ties'].every(
        isWholePath,
      ),
    ).toBe(true);
    expect(['levers.control', 'events.0.crisis', 'assumptions.leading.relapse'].some(isWholePath)).toBe(false);
  });
});

describe('a range', () => {
  it('has both ends and prints as someone would write it', () => {
    expect(levelsOf({ from: 0, to: 1, steps: 11 }).join(' ')).toBe('0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1');
    expect(levelsOf({ from: 0.1, to: 0.7, steps: 3 })).toEqual([0.1, 0.4, 0.7]);
  });
});
