import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changedCount, isOut, pulled } from '../../../../src/app/shell/edits/pulledOut.ts';
import { canGo, partsOf } from '../../../../src/app/shell/edits/removable.ts';
import { rules, removable } from '../../../../src/model/rules/index.ts';
import { parseScenario } from '../../../../src/scenario/parse.ts';
import { scenarioText } from '../../../../src/scenario/write.ts';

const parsed = parseScenario(readFileSync('scenarios/step-by-step.yaml', 'utf8'), { file: 'step-by-step' });
if (!parsed.ok) throw new Error('step-by-step is wrong');
const { scenario } = parsed;

describe('a rule that is pulled out', () => {
  it('counts as a change, and put back leaves nothing behind', () => {
    const without = pulled(scenario, 'trusting', true);
    expect(isOut(without, 'trusting')).toBe(true);
    expect(changedCount(without)).toBe(changedCount(scenario) + 1);
    expect(pulled(without, 'trusting', false)).toEqual(scenario);
    expect(pulled(scenario, 'trusting', false)).toBe(scenario);
  });

  it('gives a file that opens as it was, whichever rule or part it is', () => {
    const all = [...removable, ...rules.flatMap(({ id }) => partsOf(id))];
    for (const part of all) {
      const without = pulled(scenario, part, true);
      expect(parseScenario(scenarioText(without), { file: part })).toMatchObject({ ok: true, scenario: without });
    }
  });

  it('is a rule: what only gathers assumptions stays', () => {
    expect(canGo('trusting')).toBe(true);
    expect(canGo('people')).toBe(false);
  });
});
