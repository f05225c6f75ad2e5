import { useEffect, useRef, useState } from 'preact/hooks';
import { createStore } from 'zustand/vanilla';
import { noBatches } from '../batch/state.ts';
import { branchOf, type Branch, type Document } from './document.ts';
import { begin, commit, settle } from './history.ts';
import type { Results, Session, State } from './state.ts';

const nothing: Document = { branches: [], current: '' };

const initialSession: Session = {
  route: 'start',
  language: 'en',
  pseudo: false,
  theme: 'light',
  bigType: false,
  playhead: 0,
  playing: false,
  playUntil: undefined,
  growth: undefined,
  hiddenAfter: undefined,
  presentation: undefined,
  before: undefined,
  cameFrom: undefined,
  openStep: undefined,
  writeIn: undefined,
  speed: 1,
  tab: 'people',
  panels: 'wellbeing',
  wholeScale: false,
  certainty: false,
  turning: 'shift',
  singleKeys: true,
  person: undefined,
  stageMeasure: 'satisfaction',
  highlight: undefined,
  pointedKind: undefined,
  openTeam: undefined,
  lane: undefined,
  drawer: undefined,
  dialog: undefined,
  notice: undefined,
  unkept: false,
  compared: undefined,
  layout: 'over',
};

const noResults: Results = {
  trajectories: new Map(),
  shown: undefined,
  computing: undefined,
  held: undefined,
  ensemble: undefined,
  comparison: undefined,
  explained: undefined,
  pushes: undefined,
  failure: undefined,
};

/** Everything the page knows. Before a scenario has been opened there is no branch. */
export const store = createStore<State>()(() => ({
  history: begin(nothing),
  session: initialSession,
  results: noResults,
  batch: noBatches,
}));

export const documentNow = (): Document => store.getState().history.present;

/** The branch at work; undefined until a scenario has been opened. */
export const currentBranch = ({ history }: State): Branch | undefined =>
  history.present.branches.length > 0 ? branchOf(history.present) : undefined;

/** Replaces the document as one undoable step; steps of one gesture count as one. */
export function edit(change: (document: Document) => Document, gesture?: string): void {
  store.setState(({ history }) => ({ history: commit(history, change(history.present), gesture) }));
}

export const endGesture = (): void => {
  store.setState(({ history }) => ({ history: settle(history) }));
};

/** Another document altogether, with nothing to undo before it. */
export const openDocument = (document: Document): void => {
  store.setState(({ history }) => ({
    history: history.present.branches.length === 0 ? begin(document) : commit(history, document),
  }));
};

export const setSession = (change: Partial<Session>): void => {
  store.setState(({ session }) => ({ session: { ...session, ...change } }));
};

export const setResults = (change: Partial<Results>): void => {
  store.setState(({ results }) => ({ results: { ...results, ...change } }));
};

/** Part of the state, for a component that is drawn again when that part changes. */
export function useStore<T>(select: (state: State) => T): T {
  const [, redraw] = useState(0);
  const now = select(store.getState());
  // What to look at may depend on what the component was given last.
  const drawn = useRef({ select, now });
  drawn.current = { select, now };
  useEffect(() => {
    const redrawIfChanged = (state: State): void => {
      const last = drawn.current;
      if (!Object.is(last.select(state), last.now)) redraw((count) => count + 1);
    };
    redrawIfChanged(store.getState());
    return store.subscribe(redrawIfChanged);
  }, []);
  return now;
}
