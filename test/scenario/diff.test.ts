import { describe, expect, it } from 'vitest';
import { diff } from '../../src/scenario/diff.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { example, minimal } from './example.ts';

function scenarioIn(text: string) {
  const parsed = parseScenario(text, { file: 'a.yaml' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

describe('what differs between two scenarios', () => {
  it('is nothing between a scenario and itself', () => {
    expect(diff(scenarioIn(example), scenarioIn(example))).toEqual([]);
  });

  it('is each setting that changes a run, by the path under which one would set it', () => {
    const left = scenarioIn(minimal('levers: {control: 40}', 'assumptions: {leading.relapse: 0.5}'));
    const right = scenarioIn(
      minimal('levers: {delegation: {hr: {0: 5, 9: 50}}}', 'run: {weeks: 52}', 'without: [turnover]'),
    );
    expect(diff(left, right)).toEqual([
      { path: 'run.weeks', left: 156, right: 52 },
      { path: 'levers.control', left: 40, right: 70 },
      {
        path: 'levers.delegation.hr',
        left: 5,
        right: [
          [0, 5],
          [9, 50],
        ],
      },
      { path: 'assumptions.leading.relapse', left: 0.5, right: undefined },
      { path: 'without', left: [], right: ['turnover'] },
    ]);
  });

  it('is not a title, a story, a sweep, or points that say the same', () => {
    const left = scenarioIn(minimal('levers: {control: {0: 70, 9: 70}}', 'story: {title: S, steps: [{kind: text}]}'));
    expect(diff(left, scenarioIn('selfsteer: 2\ntitle: U'))).toEqual([]);
  });
});
