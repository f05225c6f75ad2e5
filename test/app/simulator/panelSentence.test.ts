import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../../src/app/parts/say.ts';
import type { Ensemble, PanelPair } from '../../../src/app/shell/state.ts';
import { effectBetween, endDifference } from '../../../src/app/simulator/effects.ts';
import { sentenceAt } from '../../../src/app/simulator/panelSentence.ts';
import { seriesOf } from '../../../src/app/simulator/series.ts';
import { recorded } from '../../../src/experiment/run/job.ts';
import { everyWeek } from '../../../src/experiment/run/recording.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import { trajectoryJob, trajectoryOf } from '../../../src/experiment/run/trajectory.ts';
import { usualMeasures } from '../../../src/model/measures/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

function shipped(name: string): Scenario {
  const parsed = parseScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'), { file: name });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

const scenario = shipped('step-by-step');
const reference = shipped('status-quo');
const runsOf = (of: Scenario) =>
  [0, 1].map((replicate) =>
    recorded(runJob({ scenario: { ...of, run: scenario.run }, replicate, recording: everyWeek(usualMeasures) }), 'measures'),
  ); // prettier-ignore
const ensemble: Ensemble = { scenario, reference, runs: runsOf(scenario), referenceRuns: runsOf(reference) };
const trajectory = trajectoryOf(runJob(trajectoryJob(scenario, 0)));
const [satisfaction] = seriesOf('wellbeing');
const [performance] = seriesOf('results');
const { weeks } = scenario.run;

const said = (language: 'en' | 'nl', pair: PanelPair = 'wellbeing'): string =>
  sentenceAt(scenario, trajectory, seriesOf(pair), weeks, ensemble, voiceOf({ language, pseudo: false }));

describe('the sentence under the panels', () => {
  it('says of each change since the beginning how large it is against how people differ, and what of it came lately', () => {
    expect(said('en')).toMatch(/\+\d\d since week 0, large against how much people differ \([+−]\d+ in phase 3\)\./);
    expect(said('nl')).toMatch(/\+\d\d sinds week 0, groot vergeleken met hoeveel .* \([+−]\d+ in fase 3\)\./);
  });

  it('says how far runs end from the dashed line on average, and what that is for people', () => {
    expect(said('en')).toMatch(
      /In 2 of 2 paired runs it ends above the dashed line; on average \+\d+\.\d points, large: about as much as people differ/,
    );
    expect(said('nl')).toMatch(/gemiddeld \+\d+,\d punten, groot: ongeveer zo veel als mensen onderling verschillen/);
  });

  it('says that what it tells besides is of one run, wherever averages of many stand beside it', () => {
    expect(said('en')).toMatch(/^Week 156, phase 3 \(Harvesting\), in this one run\. /);
    const voice = voiceOf({ language: 'nl', pseudo: false });
    const alone = sentenceAt(scenario, trajectory, [satisfaction], weeks, undefined, voice);
    expect(alone).not.toContain('doorrekening');
    // On paper it is held against a reference, whose runs may still be on their way.
    const early = sentenceAt(scenario, trajectory, [satisfaction], weeks, undefined, voice, reference.title);
    expect(early).toContain('in deze ene doorrekening');
  });

  it('gives performance, which is of teams, no size', () => {
    const [ofTeams] = said('en', 'results').split('Entrepreneurship');
    expect(ofTeams).toMatch(/since week 0 \([+−]\d+ in phase 3\)\. In \d of 2 .*; on average [+−]\d+\.\d points\. $/);
    expect(endDifference(performance, ensemble).effect).toBeUndefined();
  });
});

describe('the size of a difference in the panels', () => {
  it('is 0 between a run and itself, and turns around with the difference', () => {
    const { measures } = trajectory;
    const [from, to] = [0, weeks].map((week) => ({ measures, week }));
    expect(effectBetween(satisfaction, to, to)).toMatchObject({ d: 0, size: 'very small' });
    const up = effectBetween(satisfaction, from, to);
    expect(up?.d).toBeGreaterThan(0);
    expect(effectBetween(satisfaction, to, from)?.d).toBeLessThan(0);
    expect(up?.sd).toBeCloseTo(100 * measures['satisfactionSd'][0], 9);
  });

  it('is not told of a week that a shorter run does not have', () => {
    const { measures } = trajectory;
    expect(effectBetween(satisfaction, { measures, week: weeks + 1 }, { measures, week: weeks })).toBeUndefined();
  });
});
