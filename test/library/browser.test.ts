import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as library from '../../src/library/index.ts';
import { inBrowser } from '../e2e/browser.ts';
import { small } from './scenarios.ts';

/** What someone may do in a cell of a notebook. */
const cell = async ({ parseScenario, simulate, sweep, analyse }: typeof library, source: object) => {
  const parsed = parseScenario(source);
  if (!parsed.ok) return undefined;
  const options: library.Options = {
    ownMeasures: { strained: ({ person }) => person('strain').filter((strain) => strain > 40).length },
    outcomes: { last: ({ measures }) => measures['strained'].at(-1) ?? NaN },
    people: [20],
  };
  const { runs } = await simulate(parsed.scenario, { measures: ['satisfaction', 'quits'], ...options });
  const swept = await sweep(parsed.scenario, options);
  return JSON.stringify({ runs, swept, analysis: swept.ok ? analyse(swept, 'last') : undefined });
};

inBrowser(
  'a page or a notebook that loads the module as it is',
  (visit) => {
    it('gets the same bits as Node, with functions of its own', async () => {
      // Nothing lies at the address itself, but it is where the module comes from.
      const { page, address } = await visit('');
      const sweep = { design: 'factorial', vary: { 'levers.coaching': [0, 60] }, replicates: 3 };
      const source = { ...small, sweep };
      const module = JSON.stringify(`${address}index.js`);
      const inPage = await page.evaluate(
        `import(${module}).then((library) => (${cell.toString()})(library, ${JSON.stringify(source)}))`,
      );
      expect(inPage).toBe(await cell(library, source));
    });
  },
  fileURLToPath(new URL('../../dist/library', import.meta.url)),
);
