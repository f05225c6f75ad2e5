import { parseHTML } from 'linkedom';
import type { Plugin } from 'vite';
import { stageInput } from '../app/stage/columns.ts';
import { pictureOf } from '../charts/chart.ts';
import { textOf } from '../charts/export.ts';
import { stage } from '../charts/stage.ts';
import { runJob } from '../experiment/run/runner.ts';
import { trajectoryJob, trajectoryOf } from '../experiment/run/trajectory.ts';
import type { Scenario } from '../scenario/scenario.ts';
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
        return html.replace(mark, picture(shown.scenario));
      },
    },
  };
}

/** The organisation before anything changes, as the page shows it once it runs. */
function picture(scenario: Scenario): string {
  const trajectory = trajectoryOf(runJob(trajectoryJob(scenario, 0)));
  const points = stage.prepare(stageInput(trajectory, scenario, 'satisfaction', 0));
  const look = { language: 'en', theme: 'light', width: 760, height: 440, untitled: true } as const;
  return textOf(pictureOf(stage, points, look), parseHTML('<html></html>').document);
}
