import { expect, it } from 'vitest';
import { filled } from '../../src/words/fill.ts';

it('puts values in their gaps, and leaves a gap that has none', () => {
  expect(filled('{a} and {b}, {toString}', { a: 1, b: '{a}' })).toBe('1 and {a}, {toString}');
  expect(filled('{a}', { a: 0.5 }, (value) => `${value * 100} %`)).toBe('50 %');
});

it('says one hand and two hands', () => {
  const hands = (n: number): string => filled('{n} {n|hand|hands}', { n });
  expect([0, 1, 2].map(hands)).toEqual(['0 hands', '1 hand', '2 hands']);
  expect(filled('{n|hand|hands}', {})).toBe('{n|hand|hands}');
});
