import { words } from '../../../words/words.ts';
import { ownStory, presentationAddress } from '../addresses.ts';
import { go, goTo } from '../router.ts';
import { currentBranch, setSession, store } from '../store.ts';
import type { Action } from './action.ts';

export const howSure: Action = {
  id: 'how-sure',
  name: words('How sure is this?', 'Hoe zeker is dit?'),
  keys: [{ key: 'u' }],
  possible: ({ session }) => session.route === 'sim',
  run() {
    const { certainty } = store.getState().session;
    setSession({ certainty: !certainty, tab: certainty ? store.getState().session.tab : 'certainty' });
  },
};

export const compare: Action = {
  id: 'compare',
  name: words('Compare', 'Vergelijken'),
  keys: [{ key: 'c' }],
  possible: (state) => currentBranch(state) !== undefined,
  run: () => {
    go('compare');
  },
};

export const handOut: Action = {
  id: 'hand-out',
  name: words('Hand-out to print', 'Hand-out om te printen'),
  keys: [],
  possible: (state) => currentBranch(state) !== undefined,
  run: () => {
    go('handout');
  },
};

export const presentStory: Action = {
  id: 'tell-story',
  name: words('Tell the story', 'Vertel het verhaal'),
  keys: [],
  possible: (state) => currentBranch(state)?.scenario.story !== undefined,
  run: () => {
    goTo(presentationAddress(ownStory, 1));
  },
};

export const writeStory: Action = {
  id: 'write-story',
  name: words('Write a story', 'Schrijf een verhaal'),
  keys: [],
  possible: (state) => currentBranch(state) !== undefined,
  run: () => {
    go('write');
  },
};

export const biggerType: Action = {
  id: 'bigger-type',
  name: words('Big type for the projector', 'Grote letters voor de beamer'),
  keys: [{ key: 'g' }],
  run: () => {
    setSession({ bigType: !store.getState().session.bigType });
  },
};

export const fullScreen: Action = {
  id: 'full-screen',
  name: words('Full screen', 'Volledig scherm'),
  keys: [{ key: 'f' }],
  possible: () => document.fullscreenEnabled,
  run: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
};

export const showKeys: Action = {
  id: 'keys',
  name: words('Keys', 'Toetsen'),
  keys: [{ key: '?' }],
  run: () => {
    setSession({ dialog: { kind: 'keys' } });
  },
};

export const showing = [howSure, compare, handOut, presentStory, writeStory, biggerType, fullScreen, showKeys];
