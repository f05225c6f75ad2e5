import { thisEngine } from '../../experiment/run/identity.ts';
import { runJob } from '../../experiment/run/runner.ts';
import { storedOutcome, type StoredOutcome } from '../../experiment/batch/storedOutcome.ts';
import { words } from '../../words/words.ts';
import { otherEngine } from '../analysis/heading.ts';
import { compareRun } from '../batch/compareRun.ts';
import { findRun, type FoundRun } from '../batch/findRun.ts';
import { runLink } from '../batch/runLink.ts';
import { checkModel, ofThisModel } from '../batch/checkModel.ts';
import { openResults, type Results } from '../batch/results.ts';
import { replayJson, replayText, type Replayed } from '../report/replay.ts';
import type { Terminal } from '../terminal.ts';
import type { ReplayOptions } from './replay.ts';

/** Does a run again on this thread; 0 where the folder has what came out. */
export async function run(options: ReplayOptions, terminal: Terminal): Promise<number> {
  const { folder, run: typed, open, format } = options;
  const results = await openResults(folder);
  const found = await findRun(results, typed);
  const { engine, model } = results.manifest;
  checkModel(folder, model, ofThisModel);
  if (engine !== thisEngine) {
    const warning = words('warning', 'let op')[terminal.language];
    terminal.complain(`${warning}: ${otherEngine(engine)[terminal.language]}`);
  }
  const replayed = await replayedOf(results, found);
  const link = open ? await linkTo(found, terminal) : undefined;
  const form = format === 'json' ? replayJson : replayText;
  terminal.print(form(results, found, { ...replayed, link }, terminal));
  return replayed.equal ? 0 : 1;
}

async function linkTo(found: FoundRun, { complain, language }: Terminal): Promise<string | undefined> {
  const link = await runLink(found);
  if (link === undefined) complain(tooLong[language]);
  return link;
}

async function replayedOf(results: Results, found: FoundRun): Promise<Omit<Replayed, 'link'>> {
  const { record: measures, every } = results.plan.sweep;
  const { cell, replicate, status } = found;
  const recording = { measures, every };
  const outcome = storedOutcome(runJob({ scenario: cell.scenario, replicate, recording }), recording);
  if (status !== 'done' || outcome.status !== 'done')
    return { equal: isSameTrouble(found, outcome), outcome, comparison: undefined };
  const comparison = await compareRun(results, found, outcome);
  return { equal: comparison.differences.length === 0, outcome, comparison };
}

const isSameTrouble = ({ status, row }: FoundRun, outcome: StoredOutcome): boolean =>
  outcome.status !== 'done' &&
  outcome.status === status &&
  outcome.stage === row['stage'] &&
  outcome.reason === row['reason'];

const tooLong = words(
  '--open: the scenario is too long for a link; open its file in the page instead',
  '--open: het scenario is te lang voor een link; open het bestand zelf in de pagina',
);
