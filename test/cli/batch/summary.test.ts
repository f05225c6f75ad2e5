import { expect, it } from 'vitest';
import { tookText } from '../../../src/cli/batch/summary.ts';

it.each([
  [0.02, '1 s'],
  [59.4, '59 s'],
  [59.6, '1 min 0 s'],
  [69.3, '1 min 9 s'],
  [7_261, '121 min 1 s'],
])('a batch of %f seconds took %s', (seconds, text) => {
  expect(tookText(seconds)).toBe(text);
});
