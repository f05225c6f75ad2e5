import { words } from '../../words/words.ts';
import { command } from '../command.ts';

export const schema = command({ arguments: {}, options: {} } as const, {
  name: 'schema',
  summary: words('print the JSON Schema of scenario files', 'toon het JSON Schema van scenariobestanden'),
  help: words(
    'Prints the JSON Schema of scenario files: with it an editor completes and checks while you type.',
    'Toont het JSON Schema van scenariobestanden: daarmee vult een editor aan en controleert hij terwijl je typt.',
  ),
  examples: [
    {
      line: 'selfsteer schema > scenario.schema.json',
      does: words(
        'Keep it beside your files, and name it in their first line: # yaml-language-server: $schema=scenario.schema.json',
        'Bewaar het bij je bestanden en noem het in hun eerste regel: # yaml-language-server: $schema=scenario.schema.json',
      ),
    },
  ],
  load: () => import('./schema.work.ts'),
});
