import { describe, expect, it } from 'vitest';
import { keyOf, keyText } from '../../src/random/key.ts';

describe('the key of a run', () => {
  it('is the one of the golden files', () => {
    expect(keyOf('golden-1', 0)).toEqual([596948482, 3045015133]);
    expect(keyOf('42', 7)).toEqual([1353023939, 4078524782]);
  });

  it('differs for every replicate and every seed, also for seeds that share their low digits', () => {
    const seeds = ['0', '4294967296', '34359738368', '9007199254740991', 'workshop-1'];
    const keys = seeds.flatMap((seed) => [0, 1, 2, 3, 4].map((replicate) => keyText(keyOf(seed, replicate))));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('reads as 16 hexadecimal digits', () => {
    expect(keyText([1, 0xffffffff])).toBe('00000001ffffffff');
  });
});
