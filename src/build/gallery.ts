import type { Plugin } from 'vite';
import { namedIn } from '../app/story/storyState.ts';
import { recorded } from '../experiment/run/job.ts';
import { everyWeek } from '../experiment/run/recording.ts';
import { runJob } from '../experiment/run/runner.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { shippedScenarios, shippedStories, type Shipped } from './shipped.ts';
import { stagePicture } from './stagePicture.ts';

const cards = 'virtual:gallery';
const each = 'virtual:scenario/';

/** The most telling first, the rest in the order of the alphabet. */
const first = [
  'letting-go',
  'words-or-structure',
  'step-by-step',
  'status-quo',
  'too-fast',
  'paper-only',
  'words-only',
  'freedom-without-responsibility',
];

/**
 * The shipped scenarios, read and checked while the page is built: a card for each with a sparkline of a real run, and
 * the scenario itself as a piece of its own that is loaded when someone opens it.
 */
export function gallery(): Plugin {
  let root = '.';
  return {
    name: 'gallery',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === cards || id.startsWith(each) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${cards}`) {
        const shipped = [...shippedScenarios(root)].sort((a, b) => rank(a.id) - rank(b.id));
        for (const { file } of shipped) this.addWatchFile(file);
        const list = shipped.map(({ id, scenario }) => cardOf(id, scenario));
        const loads = shipped.map(({ id }) => `${JSON.stringify(id)}: () => import('${each}${id}')`);
        const inOrder = [...shippedStories(root)].sort((a, b) => rank(a.id) - rank(b.id));
        for (const { file } of inOrder) this.addWatchFile(file);
        const storyLoads = inOrder.map(({ id }) => `${JSON.stringify(id)}: () => import('${each}stories/${id}')`);
        return [
          `export const cards = ${JSON.stringify(list)};`,
          `export const scenarios = {${loads.join(', ')}};`,
          `export const storyCards = ${JSON.stringify(inOrder.map((story) => storyCardOf(story, shipped)))};`,
          `export const stories = {${storyLoads.join(', ')}};`,
        ].join('\n');
      }
      if (!id.startsWith(`\0${each}`)) return undefined;
      const found =
        shippedScenarios(root).find((shipped) => `\0${each}${shipped.id}` === id) ??
        shippedStories(root).find((shipped) => `\0${each}stories/${shipped.id}` === id);
      return found && `export default ${JSON.stringify(found.scenario)};`;
    },
  };
}

const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);

/** Weeks between the points of a sparkline. */
const STEP = 6;

function cardOf(id: string, scenario: Scenario) {
  const job = { scenario, replicate: 0, recording: everyWeek(['satisfaction', 'commitment', 'performance']) };
  const { satisfaction, commitment, performance } = recorded(runJob(job), 'measures');
  const sparkline = (values: Float64Array): number[] =>
    Array.from(values)
      .filter((_, week) => week % STEP === 0)
      .map((value) => Math.round(value * 100));
  const { title, question } = scenario;
  return {
    id,
    title,
    question,
    satisfaction: sparkline(satisfaction),
    commitment: sparkline(commitment),
    performance: sparkline(performance),
  };
}

function storyCardOf({ id, scenario: { story } }: Shipped, shipped: readonly Shipped[]) {
  if (!story) throw new Error(`${id} tells no story`);
  const told = shipped.find((one) => one.id === namedIn(story)[0]);
  if (!told) throw new Error(`${id} names no scenario that comes along`);
  // Where the first scenario that it names ends.
  const picture = stagePicture(told.scenario, told.scenario.run.weeks, { width: 260, height: 92, teams: TEAMS });
  return { id, title: story.title, minutes: story.minutes, steps: story.steps.length, picture };
}

/** Three teams are enough to tell one story from another. */
const TEAMS = 3;
