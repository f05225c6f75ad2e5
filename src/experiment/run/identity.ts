import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { stringify } from 'safe-stable-stringify';
import { version } from '../../../package.json';
import { domains } from '../../model/define.ts';
import type { Schedule } from '../../model/input.ts';
import { modelVersion } from '../../model/version.ts';
import { singleLeverIds } from '../../model/levers/index.ts';
import { compile } from '../../scenario/compile.ts';
import { eachOf } from '../../model/eachOf.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export const thisEngine = `selfsteer ${version}`;

/** What every result says of where its numbers come from. */
export const computedBy = { engine: thisEngine, model: modelVersion } as const;

/**
 * What tells a scenario's runs from all others: a hash of everything that can change their numbers, as the model reads
 * it, so that an assumption written out at its default is no other scenario. Titles, phases and the place in a sweep
 * change no number and are left out. The first 128 bits of SHA-256, in hexadecimal digits.
 */
export function identityOf(scenario: Scenario, engine = thisEngine): string {
  // The key is the seed and the replicate: the seed is below, and the replicate tells runs of one scenario apart.
  const { key: _, levers, ...input } = compile(scenario, 0);
  const schedules = {
    ...eachOf(singleLeverIds, (id) => plainest(levers[id])),
    delegation: eachOf(domains, (domain) => plainest(levers.delegation[domain])),
  };
  const content = { ...input, levers: schedules, seed: scenario.run.seed, engine, model: modelVersion };
  return bytesToHex(sha256(utf8ToBytes(stringify(content)))).slice(0, 32);
}

/**
 * A cell by what it runs and by what was varied to come to it: `c` and the first 60 bits in hexadecimal digits. Without
 * the letter, spreadsheets and statistics programs would take some of them for numbers.
 */
export const cellIdentity = (identity: string, values: unknown): string =>
  `c${bytesToHex(sha256(utf8ToBytes(`${identity} ${stringify(values) ?? ''}`))).slice(0, 15)}`;

/** The scenario with chance that no other scenario has; equal scenarios have the same. */
export const independentOf = (scenario: Scenario): Scenario => ({
  ...scenario,
  run: { ...scenario.run, seed: `${scenario.run.seed} ${identityOf(scenario)}` },
});

/** One run of a scenario; `replicate` counts from 0. */
export const runIdentity = (identity: string, replicate: number): string => `${identity}-${replicate}`;

/** Points that are all alike are one value, whatever their weeks. */
const plainest = (schedule: Schedule): Schedule | number =>
  schedule.every(([, value]) => value === schedule[0][1]) ? schedule[0][1] : schedule;
