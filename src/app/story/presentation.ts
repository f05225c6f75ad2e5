import type { Scenario } from '../../scenario/scenario.ts';
import {
  highlightKinds,
  teamOfHighlight,
  type Highlight,
  type HighlightKind,
  type Story,
} from '../../scenario/story.ts';
import { words } from '../../words/words.ts';
import { addedBeside, branchOf, opened } from '../shell/document.ts';
import { begin, commit } from '../shell/history.ts';
import { scenarios, stories } from '../shell/gallery.ts';
import { ownStory, presentationAddress } from '../shell/addresses.ts';
import { lost } from '../shell/lost.ts';
import { go, renameAddress } from '../shell/router.ts';
import type { Session, Presentation } from '../shell/state.ts';
import { currentBranch, setSession, store } from '../shell/store.ts';
import { reducedMotion } from '../parts/reducedMotion.ts';
import { turnOf } from './turn.ts';
import { namedIn, storyStateAt, type Shipped } from './storyState.ts';

/** Begins a story at a step, or goes on with it there. */
export async function present(id: string, step: number): Promise<void> {
  if (await begun(id)) goToStep(step);
}

/**
 * What is printed of a story: the last comparison in it, else how it ends; but what the room has made of a step of it,
 * where it did.
 */
export async function presentResult(id: string): Promise<void> {
  const presentation = await begun(id);
  const branch = currentBranch(store.getState());
  if (!presentation || (presentation.step > 0 && branch && branch.scenario !== branch.reference)) return;
  const { steps } = presentation.story;
  const compared = steps.findLastIndex(({ kind }) => kind === 'compare');
  show({ ...presentation, revealed: true, blank: false }, compared < 0 ? steps.length - 1 : compared);
}

/** The story that is being told: this one from now on. Undefined where there is no such story. */
async function begun(id: string): Promise<Presentation | undefined> {
  const going = presentationNow();
  if (going?.id === id) return going;
  const { route } = store.getState().session;
  const own = await storyOf(id);
  if (!own) {
    if (id !== ownStory) lost(words(`There is no story called “${id}”.`, `Er is geen verhaal dat ‘${id}’ heet.`));
    go(id === ownStory ? 'write' : 'start');
    return undefined;
  }
  const entries = await Promise.all(namedIn(own.story).map(async (name) => [name, await shippedNamed(name)] as const));
  const shipped: Shipped = Object.fromEntries(entries.flatMap(([name, message]) => (message ? [[name, message]] : [])));
  const now = store.getState();
  // Someone may have gone elsewhere meanwhile.
  if (now.session.route !== route) return undefined;
  const presentation: Presentation = {
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
  setSession({ before: now.session.before ?? { history: now.history, playhead: now.session.playhead }, presentation });
  return presentation;
}

/** A shipped story, or that of the scenario at work. */
async function storyOf(id: string): Promise<{ readonly story: Story; readonly scenario: Scenario } | undefined> {
  const load = Object.hasOwn(stories, id) ? stories[id] : undefined;
  const { history, session } = store.getState();
  const { present } = (session.before ?? { history }).history;
  const own = present.branches.length > 0 ? branchOf(present).scenario : undefined;
  const scenario = load ? (await load()).default : id === ownStory ? own : undefined;
  return scenario?.story && { story: scenario.story, scenario };
}

async function shippedNamed(name: string): Promise<Scenario | undefined> {
  const load = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  return load && (await load()).default;
}

const presentationNow = (): Presentation | undefined => store.getState().session.presentation;

/** Shows a step as it is at first; the address tells which, so that a reload comes back to it. */
function goToStep(step: number, revealed = false): void {
  const presentation = presentationNow();
  if (!presentation) return;
  const at = Math.min(presentation.story.steps.length - 1, Math.max(0, step));
  show({ ...presentation, step: at, revealed, votes: [], blank: false });
  renameAddress(presentationAddress(presentation.id, at + 1));
}

/** On: what was hidden is shown first. */
export function stepOn(): void {
  const presentation = presentationNow();
  if (!presentation) return;
  if (presentation.blank) setSession({ presentation: { ...presentation, blank: false } });
  else if (presentation.story.steps[presentation.step].kind === 'predict' && !presentation.revealed) reveal();
  else goToStep(presentation.step + 1);
}

/** Back is On the other way round: what was shown after a vote is hidden again first. */
export function stepBack(): void {
  const presentation = presentationNow();
  if (!presentation) return;
  const { story, step, revealed } = presentation;
  if (revealed && story.steps[step].kind === 'predict') show({ ...presentation, revealed: false });
  else if (step > 0) goToStep(step - 1, story.steps[step - 1].kind === 'predict');
}

/** In so many seconds what happens is drawn before the eyes of the room. */
const GROWS = 5;

export function reveal(): void {
  const presentation = presentationNow();
  const step = presentation?.story.steps[presentation.step];
  if (!presentation || step?.kind !== 'predict' || presentation.revealed) return;
  show({ ...presentation, revealed: true });
  if (reducedMotion()) return;
  const { results, history } = store.getState();
  const values = results.trajectories.get(branchOf(history.present).scenario)?.measures[step.measure];
  setSession({
    playhead: step.from,
    playUntil: step.to,
    hiddenAfter: 'playhead',
    playing: true,
    growth: { pace: (step.to - step.from) / GROWS, rest: values && turnOf(values, step.from, step.to) },
  });
}

function toggleBlank(): void {
  const presentation = presentationNow();
  if (presentation) setSession({ presentation: { ...presentation, blank: !presentation.blank } });
}

/** One more hand for an answer; `by` -1 takes one off. */
export function vote(option: number, by: 1 | -1 = 1): void {
  const presentation = presentationNow();
  const step = presentation?.story.steps[presentation.step];
  if (!presentation || presentation.revealed || step?.kind !== 'predict' || option >= step.options.length) return;
  const votes = step.options.map((_, o) => Math.max(0, (presentation.votes[o] ?? 0) + (o === option ? by : 0)));
  setSession({ presentation: { ...presentation, votes } });
}

/** How a story is steered, by the room's keys and by the notes. */
export type Steering =
  { readonly what: 'on' | 'back' | 'blank' } | { readonly what: 'vote'; readonly option: number; readonly by: 1 | -1 };

export function steer(steering: Steering): void {
  if (steering.what === 'vote') vote(steering.option, steering.by);
  else if (steering.what === 'on') stepOn();
  else if (steering.what === 'back') stepBack();
  else toggleBlank();
}

/** Back to the screen from which the story was begun, where `giveBack` does the rest. */
export function leave(): void {
  const { presentation, cameFrom } = store.getState().session;
  if (presentation) go(cameFrom ?? (presentation.id === ownStory ? 'write' : 'sim'));
}

/** Whoever goes to another screen leaves the story: exactly what was at work before is back, with all that can be undone. */
export function giveBack(): void {
  const { before } = store.getState().session;
  if (!before) return;
  store.setState({ history: before.history });
  const { playhead } = before;
  const plain = {
    playing: false,
    growth: undefined,
    hiddenAfter: undefined,
    highlight: undefined,
    openTeam: undefined,
  };
  setSession({ presentation: undefined, before: undefined, playhead, ...plain });
}

/** What the room made of the scenario goes beside one's own work, where it is found after the story. */
export function keepWhatWasMade(): void {
  const { history, session } = store.getState();
  const { presentation, before } = session;
  if (!presentation || !before) return;
  const { en, nl } = presentation.story.title;
  const title = words(`${en}: what we made`, `${nl}: wat we maakten`);
  const scenario = { ...branchOf(history.present).scenario, title };
  const kept = before.history.present;
  const next = kept.branches.length > 0 ? addedBeside(kept, scenario) : opened(scenario, undefined);
  const found = words(
    'Kept: after the story you find it in the simulator, in the menu behind the title.',
    'Bewaard: na het verhaal vind je het in de simulator, in het menu achter de titel.',
  );
  setSession({ before: { ...before, history: commit(before.history, next) }, notice: { text: found } });
}

/** The document becomes what the step shows; what was turned by hand at another step is gone. */
function show(presentation: Presentation, step = presentation.step): void {
  const storyState = storyStateAt(
    presentation.story,
    step,
    presentation.own,
    presentation.shipped,
    presentation.revealed,
  );
  const document = opened(storyState.scenario, undefined);
  const [branch] = document.branches;
  store.setState({ history: begin({ ...document, branches: [{ ...branch, reference: storyState.reference }] }) });
  const team = storyState.highlight && teamOfHighlight(storyState.highlight);
  const change: Partial<Session> = {
    presentation,
    playhead: storyState.playhead,
    playUntil: storyState.playTo,
    hiddenAfter: storyState.hiddenAfter,
    panels: storyState.panels,
    highlight: kindOf(storyState.highlight),
    openTeam: team,
    stageMeasure: storyState.colour,
    growth: undefined,
    playing: storyState.playTo !== undefined,
    certainty: false,
    // What a room turns is to stay, so that it can see what that alone does.
    turning: presentation.story.steps[step].kind === 'sandbox' ? 'hold' : 'shift',
  };
  setSession(change);
}

const kindOf = (highlight: Highlight | undefined): HighlightKind | undefined =>
  highlightKinds.find((kind) => kind === highlight);
