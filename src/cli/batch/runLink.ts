import { linkOf, longestLink } from '../../scenario/link.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { readScenario, shippedScenarios } from '../files.ts';
import type { FoundRun } from './findRun.ts';

/** The page's address of a run, from # on; undefined where the scenario is too long for one. */
export async function runLink({ cell, replicate }: FoundRun): Promise<string | undefined> {
  // What a page shows of a run: not what it is a part of, nor what is expected of it.
  const shown: Scenario = { ...cell.scenario, sweep: undefined, expect: [], story: undefined };
  const links: string[] = [];
  for (const id of shippedScenarios()) {
    const { text, file } = await readScenario(id);
    const preset = parseScenario(text, { file });
    if (preset.ok) links.push(linkOf(shown, { id, scenario: preset.scenario }));
  }
  const [shortest] = links.sort((a, b) => a.length - b.length);
  return shortest.length > longestLink ? undefined : `#/sim?link=${shortest}&replicate=${replicate}`;
}
