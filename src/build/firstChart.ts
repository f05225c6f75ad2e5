import type { Plugin } from 'vite';
import { runJob } from '../experiment/run/runner.ts';
import { trajectoryJob, trajectoryOf } from '../experiment/run/trajectory.ts';
import { partsOf } from '../charts/drawing/spread.ts';
import { overTime } from '../charts/overTime.ts';
import { measureOf } from '../model/measures/index.ts';
import { shippedScenarios } from './shipped.ts';

const mark = '<!-- first chart -->';

/** The first chart, drawn while the page is built: it is there before any script runs. */
export function firstChart(): Plugin {
  return {
    name: 'first-chart',
    configResolved() {},
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const shown = shippedScenarios('.').find(({ id }) => id === 'step-by-step');
        if (!shown) throw new Error('the first scenario is missing');
        return html.replace(mark, picture(trajectoryOf(runJob(trajectoryJob(shown.scenario, 0))).measures));
      },
    },
  };
}

const WIDTH = 720;
const HEIGHT = 150;

function picture(measures: Readonly<Record<string, Float64Array>>): string {
  return [measureOf('satisfaction'), measureOf('commitment')]
    .map((measure) => {
      const [q05, q25, q75, q95] = ['Q05', 'Q25', 'Q75', 'Q95'].map((q) => measures[measure.id + q]);
      const mean = measures[measure.id];
      const points = overTime.prepare({ measure, mean, bands: { q05, q25, q75, q95 }, phases: [] });
      const x = (week: number): number => (week / (mean.length - 1)) * WIDTH;
      const y = (value: number): number => HEIGHT - (value / 100) * HEIGHT;
      const paths = partsOf(points, { x, y }).map(({ part, path }) => `<path class="${part}" d="${path}"/>`);
      return `<svg class="first-panel ${measure.id}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${paths.join('')}</svg>`;
    })
    .join('');
}
