import { describe, expect, it } from 'vitest';
import { besidePublished, fitOf, relations } from '../../../src/experiment/evidence/validation.ts';

const [any] = relations;
const value = (published: number, model: number, band: readonly [number, number]) => ({
  ...any,
  published: [{ ...any.published[0], value: published }],
  band,
  model,
});

describe('the validation table', () => {
  it('has for every relation a band that is a band, and a source with how it is known', () => {
    for (const { band, published } of relations) {
      expect(band[0]).toBeLessThan(band[1]);
      expect(published.length).toBeGreaterThan(0);
      for (const { source } of published) expect(source).toMatch(/\d{4}$/);
    }
  });

  it('calls a value on the border of its band near an edge, and one beyond it outside', () => {
    expect(fitOf(value(0.5, 0.4, [0.4, 0.6]))).toBe('edge');
    expect(fitOf(value(0.5, 0.58, [0.4, 0.6]))).toBe('edge');
    expect(fitOf(value(0.5, 0.5, [0.4, 0.6]))).toBe('inside');
    expect(fitOf(value(0.5, 0.39, [0.4, 0.6]))).toBe('outside');
  });

  it('says stronger and weaker by size, also of relations that go against each other', () => {
    expect(besidePublished(value(-0.4, -0.5, [-0.6, -0.3]))).toBe('stronger');
    expect(besidePublished(value(-0.4, -0.3, [-0.6, -0.3]))).toBe('weaker');
    expect(besidePublished(value(0.4, 0.41, [0.3, 0.6]))).toBeUndefined();
  });

  it('hides no relation that lies outside its band behind the sentence that all lie inside', () => {
    expect(relations.filter((relation) => fitOf(relation) === 'outside')).toEqual([]);
  });
});
