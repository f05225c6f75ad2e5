import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setLever } from '../../../src/app/shell/edits/leverEdits.ts';
import { changesOverTime } from '../../../src/app/parts/phases.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';

const parsed = parseScenario(readFileSync('scenarios/status-quo.yaml', 'utf8'), { file: 'status-quo' });
if (!parsed.ok) throw new Error('status-quo is wrong');
const { scenario } = parsed;

describe('phases have something to name', () => {
  it('where a lever moves or something happens, and not where a lever only has another value all along', () => {
    expect(changesOverTime(scenario)).toBe(false);
    expect(changesOverTime(setLever(scenario, ['control'], 20, undefined))).toBe(false);
    expect(changesOverTime(setLever(scenario, ['control'], 20, 30))).toBe(true);
    expect(changesOverTime(setLever(scenario, ['delegation.hr'], 90, 30))).toBe(true);
    expect(changesOverTime({ ...scenario, events: [{ week: 3, event: 'newLeaders', size: 1 }] })).toBe(true);
  });
});
