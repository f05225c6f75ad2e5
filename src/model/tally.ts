import { decisionKinds } from './decisionRecord.ts';
import type { Tally } from './define.ts';

export const emptyTally = (): Tally => ({ quits: 0, byKind: new Int32Array(decisionKinds.length), atLowestLevel: 0 });

export function clear(tally: Tally): void {
  tally.quits = 0;
  tally.byKind.fill(0);
  tally.atLowestLevel = 0;
}
