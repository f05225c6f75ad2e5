import { scenarioJsonSchema } from '../../scenario/jsonSchema.ts';
import type { Terminal } from '../terminal.ts';

export function run(_given: object, { print }: Terminal): Promise<number> {
  print(JSON.stringify(scenarioJsonSchema(), null, 2));
  return Promise.resolve(0);
}
