import { expect, it } from 'vitest';
import { together } from '../../src/charts/together.ts';
import { words } from '../../src/words/words.ts';

const measure = { id: 'performance', name: words('Performance', 'Prestaties') } as const;
const title = (values: readonly number[]): string => {
  const sides = [
    { letter: 'A', name: words('Slow', 'Langzaam'), values: [0.6, 0.6, 0.61, 0.62] },
    { letter: 'B', name: words('Fast', 'Snel'), values },
  ];
  return together.message?.(together.prepare({ measure, sides, phases: [] })).en ?? '';
};

it('the title of lines beside each other names what the highest went through on its way', () => {
  expect(title([0.6, 0.55, 0.58, 0.7])).toBe(
    'Performance: B ends 8.0 above A (A 62.0, B 70.0); around week 1, B was 5.0 below A',
  );
  expect(title([0.6, 0.61, 0.65, 0.7])).toBe('Performance: B ends 8.0 above A (A 62.0, B 70.0)');
  // That it began lower is no dip.
  expect(title([0.5, 0.52, 0.6, 0.7])).not.toContain('below');
});
