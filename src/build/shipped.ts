import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatIssue } from '../scenario/issues.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/scenario.ts';

const folder = 'scenarios';

export interface Shipped {
  readonly id: string;
  readonly file: string;
  readonly scenario: Scenario;
}

/** Every scenario of the gallery. Throws where one is not right: it would be wrong in the page too. */
export const shippedScenarios = (root: string): readonly Shipped[] => shippedIn(root, folder);

/** Every story for a room. */
export const shippedStories = (root: string): readonly Shipped[] => shippedIn(root, join(folder, 'stories'));

function shippedIn(root: string, place: string): readonly Shipped[] {
  return readdirSync(join(root, place))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const file = join(root, place, name);
      const parsed = parseScenario(readFileSync(file, 'utf8'), { file: name });
      if (!parsed.ok) throw new Error(parsed.issues.map((issue) => formatIssue(issue, 'en')).join('\n'));
      return { id: basename(name, '.yaml'), file, scenario: parsed.scenario };
    });
}
