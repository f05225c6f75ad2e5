import type { Scenario } from '../../scenario/scenario.ts';
import type { Story } from '../../scenario/story.ts';
import { words } from '../../scenario/messages.ts';
import { addedBeside, opened, type Document } from '../document.ts';
import { begin, commit, type History } from '../history.ts';
import { scenarios, stories } from '../gallery.ts';
import { addressOf, type Route } from '../router.ts';
import type { Session, Telling } from '../state.ts';
import { currentBranch, look, store } from '../store.ts';
import { namedIn, standAt, type Shipped } from './stand.ts';

/** What was at work before the story began; it is also what stays kept for a reload (see effects/keeping.ts). */
interface Before {
  readonly history: History<Document>;
  readonly playhead: number;
  readonly route: Route;
}
let before: Before | undefined;

/** Begins a story at a step, or goes on with it there; `from` is the screen that one comes from. */
export async function tell(id: string, step: number, from?: Route): Promise<void> {
  if (await begun(id, from)) goToStep(step);
}

/**
 * What is printed of a story: the last comparison in it, else how it ends; in a story that is being told, what the room
 * has made of it meanwhile.
 */
export async function tellTheResult(id: string, from?: Route): Promise<void> {
  const telling = await begun(id, from);
  const branch = currentBranch(store.getState());
  if (!telling || (from === 'story' && branch && branch.scenario !== branch.reference)) return;
  const { steps } = telling.story;
  const compared = steps.findLastIndex(({ kind }) => kind === 'compare');
  show({ ...telling, revealed: true, blank: false }, compared < 0 ? steps.length - 1 : compared);
}

/** The story that is being told: this one from now on. Undefined where there is no such story. */
async function begun(id: string, from: Route | undefined): Promise<Telling | undefined> {
  const going = tellingNow();
  if (going?.id === id) return going;
  const own = await storyOf(id);
  if (!own) return undefined;
  const entries = await Promise.all(namedIn(own.story).map(async (name) => [name, await shippedNamed(name)] as const));
  const shipped: Shipped = Object.fromEntries(entries.flatMap(([name, found]) => (found ? [[name, found]] : [])));
  if (!tellingNow()) keepBefore(from);
  const telling: Telling = {
    id,
    story: own.story,
    own: own.scenario,
    shipped,
    step: 0,
    revealed: false,
    votes: [],
    blank: false,
    begun: Date.now(),
  };
  look({ telling });
  return telling;
}

/** A shipped story, or that of the scenario at work. */
async function storyOf(id: string): Promise<{ readonly story: Story; readonly scenario: Scenario } | undefined> {
  const load = Object.hasOwn(stories, id) ? stories[id] : undefined;
  const scenario = load ? (await load()).default : currentBranch(store.getState())?.scenario;
  return scenario?.story && { story: scenario.story, scenario };
}

async function shippedNamed(name: string): Promise<Scenario | undefined> {
  const load = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  return load && (await load()).default;
}

const tellingNow = (): Telling | undefined => store.getState().session.telling;

/** Shows a step as it is at first; the address tells which, so that a reload comes back to it. */
export function goToStep(step: number): void {
  const telling = tellingNow();
  if (!telling) return;
  const at = Math.min(telling.story.steps.length - 1, Math.max(0, step));
  show({ ...telling, step: at, revealed: false, votes: [], blank: false });
  history.replaceState(undefined, '', `${addressOf('story')}/${telling.id}/${at + 1}`);
}

/** On: what was hidden is shown first. */
export function stepOn(): void {
  const telling = tellingNow();
  if (!telling) return;
  if (telling.blank) look({ telling: { ...telling, blank: false } });
  else if (telling.story.steps[telling.step].kind === 'predict' && !telling.revealed) reveal();
  else goToStep(telling.step + 1);
}

export function stepBack(): void {
  const telling = tellingNow();
  if (telling) goToStep(telling.step - 1);
}

export function reveal(): void {
  const telling = tellingNow();
  if (telling) show({ ...telling, revealed: true });
}

export function toggleBlank(): void {
  const telling = tellingNow();
  if (telling) look({ telling: { ...telling, blank: !telling.blank } });
}

/** One more hand for an answer; `by` -1 takes one off. */
export function vote(option: number, by: 1 | -1 = 1): void {
  const telling = tellingNow();
  const step = telling?.story.steps[telling.step];
  if (!telling || telling.revealed || step?.kind !== 'predict' || option >= step.options.length) return;
  const votes = step.options.map((_, o) => Math.max(0, (telling.votes[o] ?? 0) + (o === option ? by : 0)));
  look({ telling: { ...telling, votes } });
}

/** Back to exactly what was at work before, and to the screen where it was. */
export function leave(): void {
  if (!tellingNow()) return;
  const route = before?.route ?? 'sim';
  putBack();
  location.hash = addressOf(route);
}

/** A story that is no longer on the screen leaves nothing behind, however one came away. */
export function endOnOtherScreens(route: Route): void {
  if (tellingNow() && !toldOn.includes(route)) putBack();
}

const toldOn: readonly Route[] = ['story', 'handout'];

function putBack(): void {
  look({ telling: undefined, playing: false, hiddenAfter: undefined, playUntil: undefined });
  if (!before) return;
  store.setState({ history: before.history });
  look({ playhead: before.playhead });
  before = undefined;
}

function keepBefore(route: Route = 'sim'): void {
  const { history, session } = store.getState();
  before = { history, playhead: session.playhead, route };
}

/** What the room made of the scenario goes beside one's own work, where it is found after the story. */
export function keepWhatWasMade(): void {
  const branch = currentBranch(store.getState());
  const telling = tellingNow();
  if (!branch || !telling || !before) return;
  const { en, nl } = telling.story.title;
  const scenario = { ...branch.scenario, title: words(`${en}: what we made`, `${nl}: wat we maakten`) };
  const kept = before.history.present;
  const next = kept.branches.length > 0 ? addedBeside(kept, scenario) : opened(scenario, undefined);
  before = { ...before, history: commit(before.history, next) };
  look({
    notice: {
      text: words(
        'Kept: you find it in the simulator, beside your own work.',
        'Bewaard: je vindt het in de simulator, naast je eigen werk.',
      ),
    },
  });
}

/** The document becomes what the step shows; what was turned by hand at another step is gone. */
function show(telling: Telling, step = telling.step): void {
  const stand = standAt(telling.story, step, telling.own, telling.shipped, telling.revealed);
  const document = opened(stand.scenario, undefined);
  const [branch] = document.branches;
  store.setState({ history: begin({ ...document, branches: [{ ...branch, reference: stand.reference }] }) });
  const change: Partial<Session> = {
    telling,
    playhead: stand.playhead,
    playUntil: stand.playTo,
    hiddenAfter: stand.hiddenAfter,
    panels: stand.panels,
    playing: stand.playTo !== undefined,
    certainty: false,
    wholeRun: false,
  };
  look(change);
}
