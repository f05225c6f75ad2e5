import { recordingOf } from '../../experiment/batch/batch.ts';
import { memoryStore } from '../../experiment/batch/runStore.ts';
import { outcomesIn } from '../../experiment/outcomes/ofBatch.ts';
import { needsReference } from '../../scenario/outcomes/definition.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import type { Recording } from '../../experiment/run/recording.ts';
import { runIdentity, thisEngine } from '../../experiment/run/identity.ts';
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
  const { sweep } = results.plan;
  const { cell, replicate, status } = found;
  const recording = { ...recordingOf(sweep), measures: sweep.record };
  const outcome = again(cell, replicate, recording);
  if (status !== 'done' || outcome.status !== 'done')
    return { equal: isSameTrouble(found, outcome), outcome, comparison: undefined };
  const comparison = await compareRun(results, found, outcome, await outcomesAgain(found, outcome, recording));
  return { equal: comparison.differences.length === 0, outcome, comparison };
}

const again = ({ scenario }: Cell, replicate: number, recording: Recording): StoredOutcome =>
  storedOutcome(runJob({ scenario, replicate, recording }), recording);

/** The reference is done again too, where an outcome is held against it. */
async function outcomesAgain(
  { cell, replicate }: FoundRun,
  own: StoredOutcome & { readonly status: 'done' },
  recording: Recording,
): Promise<readonly number[]> {
  const { outcomes = [] } = recording;
  const { reference } = cell;
  const store = memoryStore();
  if (reference && outcomes.some(needsReference)) {
    await store.add(runIdentity(reference.identity, replicate), again(reference, replicate, recording), recording);
  }
  return outcomesIn(outcomes, own, cell, replicate, store);
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
