import type { Plugin } from 'vite';
import { runJob } from '../experiment/run/runner.ts';
import { trajectoryJob, trajectoryOf } from '../experiment/run/trajectory.ts';
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
  return ['satisfaction', 'commitment']
    .map((measure) => {
      const line = path(measures[`${measure}Q50`]);
      const half = area(measures[`${measure}Q25`], measures[`${measure}Q75`]);
      const most = area(measures[`${measure}Q05`], measures[`${measure}Q95`]);
      return (
        `<svg class="first-panel ${measure}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">` +
        `<path class="most" d="${most}"/><path class="half" d="${half}"/><path class="line" d="${line}"/></svg>`
      );
    })
    .join('');
}

const point = (value: number, week: number, weeks: number): string =>
  `${((week / (weeks - 1)) * WIDTH).toFixed(1)},${(HEIGHT - value * HEIGHT).toFixed(1)}`;

const points = (values: Float64Array): string[] =>
  Array.from(values, (value, week) => point(value, week, values.length));

const path = (values: Float64Array): string => `M${points(values).join('L')}`;
const area = (low: Float64Array, high: Float64Array): string =>
  `M${[...points(low), ...points(high).reverse()].join('L')}Z`;
