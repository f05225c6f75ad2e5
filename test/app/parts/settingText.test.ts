import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setLever } from '../../../src/app/shell/edits/leverEdits.ts';
import { pulled } from '../../../src/app/shell/edits/pulledOut.ts';
import { voiceOf } from '../../../src/app/parts/say.ts';
import { settingLines, settingName, settingRows } from '../../../src/app/parts/settingText.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';

const parsed = parseScenario(readFileSync('scenarios/status-quo.yaml', 'utf8'), { file: 'status-quo' });
if (!parsed.ok) throw new Error('status-quo is wrong');
const { scenario } = parsed;
const dutch = voiceOf({ language: 'nl', pseudo: false });
const english = voiceOf({ language: 'en', pseudo: false });

describe('what differs', () => {
  it('is nothing between a scenario and itself, however often it runs', () => {
    expect(settingRows([scenario, { ...scenario, run: { ...scenario.run, replicates: 5, seed: 'x' } }])).toEqual([]);
  });

  it('is told in the words of the lever, with its points and their zones', () => {
    const turned = setLever(scenario, ['control'], 12.5, 20);
    const [row] = settingRows([scenario, turned]);
    expect(settingName(row.path).nl).toBe('Controle door leidinggevenden');
    expect(settingLines(row, 0, dutch)).toEqual(['70 (strak)']);
    expect(settingLines(row, 1, dutch)).toEqual(['week 0: 70 (strak)', 'week 20: 70', 'week 21: 12,5 (nauwelijks)']);
  });

  it('leaves the value of the first to all that have the same', () => {
    const [row] = settingRows([scenario, setLever(scenario, ['delegation.hr'], 90, undefined), scenario]);
    expect(settingName(row.path).en).toBe('Decision rights: HR');
    expect(row.values).toEqual([5, 90, 5]);
  });

  it('tells events, assumptions and rules that are pulled out as well', () => {
    const other = {
      ...pulled(scenario, 'trusting.breach', true),
      assumptions: { 'leading.relapse': 0.5 },
      events: [{ event: 'crisis', week: 20, size: 30, teams: [0, 2] }] as const,
    };
    const rows = settingRows([scenario, other]);
    const lines = rows.flatMap((row) => settingLines(row, 1, english));
    expect(lines).toEqual(
      expect.arrayContaining([
        'week 20: Crisis, severity 30 (teams 1, 3; in the file 0, 2)',
        '0.5',
        expect.stringMatching(/^Trusting: /),
      ]),
    );
    expect(rows.flatMap((row) => settingLines(row, 0, english))).toEqual(expect.arrayContaining(['none', 'as usual']));
  });
});
