import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findings, type ShippedName } from '../../../src/experiment/evidence/findings.ts';
import { misses } from '../../../src/experiment/evidence/misses.ts';
import { recorded } from '../../../src/experiment/run/job.ts';
import { levers } from '../../../src/model/levers/index.ts';
import type { MeasureId } from '../../../src/model/measures/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { runOnce } from '../../runOnce.ts';

const REPLICATES = 4;

function parsed(yaml: string): Scenario {
  const result = parseScenario(yaml, { file: 'test' });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.scenario;
}

const textOf = (name: ShippedName): string =>
  readFileSync(new URL(`../../../scenarios/${name}.yaml`, import.meta.url), 'utf8');
const shipped = (name: ShippedName): Scenario => parsed(textOf(name));

/** Mean over a few runs and the weeks `from` to `to`, in points. */
function meanOf(scenario: Scenario, measure: MeasureId, from: number, to = from): number {
  const values = Array.from({ length: REPLICATES }, (_, replicate) =>
    recorded(runOnce({ scenario, replicate }), 'measures')[measure].slice(from, to + 1),
  ).flatMap((weeks) => [...weeks]);
  return (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
}

const statusQuo = shipped('status-quo');
const gain = (scenario: Scenario, measure: MeasureId, from: number, to = from): number =>
  meanOf(scenario, measure, from, to) - meanOf(statusQuo, measure, from, to);

/** By the scenario that the page links: what whoever opens it has to see. */
const shows: Partial<Readonly<Record<ShippedName, () => void>>> = {
  'words-only': () => {
    expect(gain(shipped('words-only'), 'satisfaction', 15)).toBeGreaterThan(1);
    expect(gain(shipped('words-only'), 'satisfaction', 36, 156)).toBeLessThan(-1);
    expect(gain(shipped('words-only'), 'satisfaction', 156)).toBeLessThan(-3);
  },
  'paper-only': () => {
    expect(gain(shipped('paper-only'), 'satisfaction', 26, 52)).toBeGreaterThan(1.5);
    expect(Math.abs(gain(shipped('paper-only'), 'satisfaction', 156))).toBeLessThan(1.5);
    expect(gain(shipped('paper-only'), 'trustInLeader', 156)).toBeLessThan(-6);
  },
  abdication: () => {
    expect(gain(shipped('abdication'), 'trustInLeader', 156)).toBeLessThan(-4);
  },
  'step-by-step': () => {
    const singles = levers.map(({ id }) => {
      const scenario = { ...statusQuo, levers: { ...statusQuo.levers, [id]: shipped('step-by-step').levers[id] } };
      return gain(scenario, 'performance', 156);
    });
    const together = gain(shipped('step-by-step'), 'performance', 156);
    expect(together).toBeGreaterThan(4);
    expect(singles.reduce((sum, one) => sum + one, 0)).toBeLessThan(together / 2);
    expect(Math.max(...singles)).toBeLessThan(together * 0.4);
    expect(singles.filter((one) => one < 0).length).toBeGreaterThan(singles.length / 2);
  },
  'freedom-without-responsibility': () => {
    for (const week of [78, 104, 130, 156]) {
      expect(gain(shipped('freedom-without-responsibility'), 'satisfaction', week)).toBeGreaterThan(3);
    }
  },
  'harvest-crisis': () => {
    const lost = (scenario: Scenario, without: Scenario): number =>
      meanOf(without, 'performance', 125, 156) - meanOf(scenario, 'performance', 125, 156);
    const crisis = parsed(`${textOf('status-quo')}events: [{ week: 125, crisis: 35 }]\n`);
    expect(lost(shipped('harvest-crisis'), shipped('step-by-step'))).toBeLessThan(lost(crisis, statusQuo) * (2 / 3));
  },
  'taken-back': () => {
    // That they do worse, as the study found, is not what it shows.
    expect(gain(shipped('taken-back'), 'performance', 117, 156)).toBeGreaterThan(2);
  },
};

describe('what the page says that a run shows', () => {
  it.each([...findings, ...misses].flatMap(({ shownBy, text }) => (shownBy ? [[text.en, shownBy] as const] : [])))(
    '%s – is what %s shows',
    (_, shownBy) => {
      const show = shows[shownBy];
      expect(show, 'a linked scenario is held to what is said of it').toBeDefined();
      show?.();
    },
  );

  it('transparency under the control of the status quo lowers performance', () => {
    const watched = parsed(textOf('status-quo').replace('transparency: 30', 'transparency: { 0: 30, 13: 90 }'));
    const before = meanOf(statusQuo, 'performance', 52, 104);
    expect(meanOf(watched, 'performance', 52, 104) / before).toBeLessThan(0.93);
  });

  it('is nothing of what the model misses', () => {
    const shown = findings.map(({ study }) => study?.name ?? '');
    for (const { study } of misses) expect(shown).not.toContain(study.name);
    expect(misses.map(({ study }) => study.name)).toEqual(['Langfred 2004', 'Barker 1993', 'Hollenbeck et al. 2011']);
  });
});
