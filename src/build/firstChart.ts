import type { Plugin } from 'vite';
import { shippedScenarios } from './shipped.ts';
import { stagePicture } from './stagePicture.ts';

const mark = '<!-- first chart -->';

/** The organisation before anything changes, drawn while the page is built: it is there before any script runs. */
export function firstChart(): Plugin {
  return {
    name: 'first-chart',
    configResolved() {},
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const shown = shippedScenarios('.').find(({ id }) => id === 'step-by-step');
        if (!shown) throw new Error('the first scenario is missing');
        return html.replace(mark, stagePicture(shown.scenario, 0, { width: 760, height: 440 }));
      },
    },
  };
}
