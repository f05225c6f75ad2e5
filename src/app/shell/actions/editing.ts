import { words } from '../../../words/words.ts';
import { branched, reset } from '../document.ts';
import { redo, undo } from '../history.ts';
import { currentBranch, edit, setSession, store } from '../store.ts';
import type { Action } from './action.ts';

export const undoEdit: Action = {
  id: 'undo',
  name: words('Undo', 'Ongedaan maken'),
  keys: [{ key: 'z', control: true }],
  possible: ({ history }) => history.past.length > 0,
  run() {
    store.setState(({ history }) => ({ history: undo(history) }));
    setSession({ notice: undefined });
  },
};

export const redoEdit: Action = {
  id: 'redo',
  name: words('Redo', 'Opnieuw doen'),
  keys: [
    { key: 'z', control: true, shift: true },
    { key: 'y', control: true },
  ],
  possible: ({ history }) => history.future.length > 0,
  run: () => {
    store.setState(({ history }) => ({ history: redo(history) }));
  },
};

export const branchHere: Action = {
  id: 'branch',
  name: words('Try a variant', 'Probeer een variant'),
  keys: [{ key: 'v' }],
  possible: (state) => currentBranch(state) !== undefined,
  run() {
    edit(branched);
    setSession({
      notice: {
        text: words(
          'You now work in a copy; the dashed line is the one it began as.',
          'Je werkt nu in een kopie; de streepjeslijn is waar die mee begon.',
        ),
        action: 'undo',
      },
    });
  },
};

export const resetBranch: Action = {
  id: 'reset',
  name: words('Restore the example', 'Herstel het voorbeeld'),
  keys: [],
  possible: (state) => {
    const branch = currentBranch(state);
    return branch !== undefined && branch.scenario !== branch.preset;
  },
  run() {
    edit(reset);
    setSession({
      notice: {
        text: words('All levers are as in the example again.', 'Alles staat weer zoals in het voorbeeld.'),
        action: 'undo',
      },
    });
  },
};

export const editing = [undoEdit, redoEdit, branchHere, resetBranch];
