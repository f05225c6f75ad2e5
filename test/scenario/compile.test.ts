import { measureOf } from '../../src/model/measures/index.ts';
import type { RunInput } from '../../src/model/input.ts';
import { run } from '../../src/model/run.ts';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { assumptionValues } from '../../src/model/assumptions.ts';
import { keyOf } from '../../src/random/key.ts';
import { compile } from '../../src/scenario/compile.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { golden, goldenFiles, goldenInput, goldenScenarios } from '../golden/read.ts';
import { minimal } from './example.ts';

function inputOf(text: string, replicate = 0) {
  const parsed = parseScenario(text, { file: 'a.yaml' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return compile(parsed.scenario, replicate);
}

describe('a scenario as the model runs it', () => {
  it.each(goldenFiles)('is to the last bit that of the golden run %s', (file) => {
    const { scenario, organisation, run } = golden(file);
    const { replicate, weeks, warmUp, seed } = run;
    const text = stringify({
      selfsteer: 2,
      title: scenario,
      organisation,
      run: { weeks, warmUp, seed },
      ...settingsOf(goldenScenarios[scenario]),
    });
    expect(inputOf(text, replicate)).toEqual(goldenInput(scenario, organisation, run));
  });

  it('has a key of its own in every replicate', () => {
    const keys = [0, 1, 2, 3, 4].map((replicate) => inputOf(minimal(), replicate).key);
    expect(new Set(keys.map(String)).size).toBe(5);
    expect(inputOf(minimal('run: {seed: 42}'), 3).key).toEqual(keyOf('42', 3));
  });

  it('limits an event to the teams that the file names', () => {
    expect(inputOf(minimal('events: [{week: 60, crisis: 35, teams: [0, 3]}]')).events).toEqual([
      { event: 'crisis', week: 60, size: 0.35, teams: [0, 3] },
    ]);
  });

  it('gives parts that were pulled out no weight, and leaves rules out whole', () => {
    const input = inputOf(
      minimal('without: [satisfaction.contagion, turnover]', 'assumptions: {leading.relapse: 0.9}'),
    );
    expect(input.assumptions).toEqual(assumptionValues({ 'satisfaction.contagion': 0, 'leading.relapse': 0.9 }));
    expect(input.without).toEqual(['turnover']);
  });

  it.each([
    ['satisfaction.adaptation'],
    ['performing.concealment'],
    ['learning.concealment'],
    ['initiative.concealment'],
    ['leading.styleSpread'],
    ['trusting.leaderStyle'],
    ['trusting.absence'],
    ['contributing.breach'],
    ['deciding.confidence'],
    ['deciding.overload'],
    ['empowerment.encouragementMeaning'],
    ['empowerment.disbelief'],
    ['strain.disposition'],
  ])('can do without %s, which is another run', (part) => {
    const loose = 'levers: {control: 20}';
    const input = inputOf(minimal(loose, `without: [${part}]`));
    expect(input).toEqual(inputOf(minimal(loose, `assumptions: {${part}: 0}`)));
    const measures = [measureOf('satisfaction'), measureOf('performance')];
    const short = { weeks: 26, warmUp: 12, organisation: { employees: 30, teamSize: 15 } };
    const lived = (of: RunInput) => run({ ...of, ...short }, { measures }).measures;
    expect(lived(input)).not.toEqual(lived(inputOf(minimal(loose))));
  });

  it('has nothing pulled out when the list is empty', () => {
    expect(inputOf(minimal('without: []'))).toEqual(inputOf(minimal()));
  });
});

function settingsOf({ events = [], assumptions = {}, ...levers }: (typeof goldenScenarios)[string]) {
  return { levers, events, assumptions };
}
