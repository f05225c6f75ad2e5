import { describe, expect, it } from 'vitest';
import { numberText, signedText, significantText, typedSignedText, typedText } from '../../src/words/numbers.ts';

describe('a number that is read', () => {
  it('has the decimal sign of its language, thousands apart', () => {
    expect(numberText(1234.56, 'en', 1)).toBe('1,234.6');
    expect(numberText(1234.56, 'nl', 1)).toBe('1.234,6');
    expect(significantText(0.0123456, 'nl', 4)).toBe('0,01235');
  });

  it('has a minus sign, and none where it rounds to nothing', () => {
    expect(numberText(-2.5, 'en', 1)).toBe('−2.5');
    expect(significantText(-2.5, 'en', 2)).toBe('−2.5');
    expect(numberText(-0.04, 'nl', 1)).toBe('0,0');
    expect(signedText(-0.04, 'en', 1)).toBe('0.0');
    expect(signedText(0.04, 'en', 1)).toBe('0.0');
    expect(signedText(2, 'nl', 1)).toBe('+2,0');
  });
});

describe('a number as it is typed', () => {
  it('can be typed again: a hyphen, thousands not apart', () => {
    expect(typedText(1234.56, 'nl', 1)).toBe('1234,6');
    expect(typedText(0.998, 'en')).toBe('0.998');
    expect(typedText(-0.04, 'nl', 1)).toBe('0,0');
    expect(typedSignedText(2, 'nl', 1)).toBe('+2,0');
    expect(typedSignedText(-2, 'en', 0)).toBe('-2');
    expect(typedSignedText(0.04, 'en', 1)).toBe('0.0');
  });

  it('is rounded as one that is read', () => {
    for (const value of [86.55, -84.85, 0.5, 2.5, 1.005]) {
      expect(numberText(value, 'en', 1).replace('−', '-')).toBe(typedText(value, 'en', 1));
    }
  });
});
