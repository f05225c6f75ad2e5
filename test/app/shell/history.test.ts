import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, commit, redo, settle, undo } from '../../../src/app/shell/history.ts';

describe('undo', () => {
  it('goes back through every change to the very first, and forward to the very last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 50 }), (values) => {
        const [first, ...rest] = values;
        const edited = rest.reduce((history, value) => commit(history, value), begin(first));
        const back = rest.reduce((history) => undo(history), edited);
        expect(back.present).toBe(first);
        expect(undo(back)).toBe(back);
        expect(rest.reduce((history) => redo(history), back).present).toBe(rest.at(-1));
      }),
    );
  });

  it('ends a drag that still goes on, until the hand lets go', () => {
    const dragging = commit(commit(begin(0), 1, 'drag'), 2, 'drag');
    const undone = undo(dragging);
    expect(commit(undone, 3, 'drag')).toBe(undone);
    expect(commit(settle(undone), 3, 'drag').present).toBe(3);
    expect(commit(undone, 3, 'another').present).toBe(3);
  });

  it('takes a drag of many steps as one change, and the next drag as another', () => {
    const dragged = [1, 2, 3].reduce((history, value) => commit(history, value, 'drag'), begin(0));
    expect(undo(dragged).present).toBe(0);
    const again = [4, 5].reduce((history, value) => commit(history, value, 'drag'), settle(dragged));
    expect(undo(again).present).toBe(3);
  });

  it('forgets what was undone once something else is done', () => {
    const history = commit(undo(commit(begin('a'), 'b')), 'c');
    expect(redo(history)).toBe(history);
    expect(undo(history).present).toBe('a');
  });
});
