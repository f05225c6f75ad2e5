import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { branchOf, opened, planned } from '../../../../src/app/shell/document.ts';
import { planOn } from '../../../../src/app/shell/edits/planOn.ts';
import { parseScenario } from '../../../../src/scenario/parse.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { scenarioText } from '../../../../src/scenario/write.ts';

function exampleOf(name: string): Scenario {
  const parsed = parseScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'), { file: name });
  if (!parsed.ok) throw new Error(`${name} is wrong`);
  return parsed.scenario;
}
const usual = exampleOf('status-quo');
const ours: Scenario = {
  ...usual,
  organisation: { employees: 45, teamSize: 9 },
  phases: [{ from: 20, phase: 'harvesting' }],
  levers: { ...usual.levers, control: [[0, 55]], encouragement: [[0, 33]] },
};

describe('the plan of an example on our organisation', () => {
  it('begins where we stand and goes where the example goes, with our people, weeks, chance and phases', () => {
    const laid = planOn(ours, exampleOf('step-by-step'));
    expect(laid.levers.control).toEqual([[0, 55], ...exampleOf('step-by-step').levers.control.slice(1)]);
    expect(laid).toMatchObject({ organisation: ours.organisation, run: ours.run, phases: ours.phases });
    expect(laid.title.nl).toBe('Stap voor stap, bij ons');
  });

  it('leaves alone what the example leaves alone', () => {
    const laid = planOn(ours, exampleOf('abdication'));
    expect(exampleOf('abdication').levers.encouragement).toHaveLength(1);
    expect(laid.levers.encouragement).toEqual([[0, 33]]);
  });

  it('takes the phases of the plan where we have none, and its events as far as they meet us', () => {
    const crisis = exampleOf('crisis-early');
    const elsewhere = { ...crisis, events: [{ event: 'crisis', week: 9, size: 40, teams: [3, 7] } as const] };
    expect(planOn({ ...ours, phases: [] }, crisis)).toMatchObject({ phases: crisis.phases, events: crisis.events });
    expect(planOn(ours, elsewhere).events).toMatchObject([{ teams: [3] }]);
  });

  it.each(['step-by-step', 'harvest-crisis', 'taken-back', 'wide-span'])(
    'of %s is a file that opens as it was',
    (name) => {
      const laid = planOn(ours, exampleOf(name));
      expect(parseScenario(scenarioText(laid), { file: name })).toMatchObject({ ok: true, scenario: laid });
    },
  );

  it('stands beside ours, and is held against what becomes of us without it', () => {
    const document = planned(opened(ours, 'status-quo'), exampleOf('too-fast'));
    expect(document.branches).toHaveLength(2);
    expect(branchOf(document)).toMatchObject({ reference: ours, presetId: undefined });
  });
});
