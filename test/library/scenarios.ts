import { parseScenario } from '../../src/library/index.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** Small enough for tests, with all that makes weeks differ. */
export const small = {
  selfsteer: 2,
  title: 'Small',
  organisation: { employees: 30, teamSize: 10 },
  run: { weeks: 20, warmUp: 4, replicates: 4, seed: 'library' },
  levers: { control: { 0: 70, 10: 30 } },
  events: [{ week: 12, crisis: 40 }],
};

export function fitScenario(source: string | object): Scenario {
  const parsed = parseScenario(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}
