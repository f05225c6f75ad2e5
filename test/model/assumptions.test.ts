import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allowed, assumptions, assumptionValues } from '../../src/model/assumptions.ts';

/** The table of the model page: name,default,low,high,meaning,source. */
const table = readFileSync(new URL('../golden/parameters.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [name, standard, low, high] = line.split(',');
    return { name, default: Number(standard), low: Number(low), high: Number(high) };
  });

describe('the registry of assumptions', () => {
  it('holds every assumption of the model page, with its default and plausible range, and no other', () => {
    const registry = assumptions.map(({ name, default: standard, definition: { low, high } }) => ({
      name,
      default: standard,
      low,
      high,
    }));
    const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
    expect(registry.sort(byName)).toEqual(table.sort(byName));
  });

  it('says in both languages what each means and where it comes from', () => {
    for (const { definition } of assumptions) {
      for (const language of ['en', 'nl'] as const) {
        expect(definition.meaning[language].length).toBeGreaterThan(8);
        expect(definition.source[language].length).toBeGreaterThan(3);
      }
    }
  });

  it('allows all of its plausible range', () => {
    for (const { definition, name } of assumptions) {
      const { least, most } = allowed(definition);
      expect([name, definition.low >= least || definition.unit === 'spread', definition.high <= most]).toEqual([
        name,
        true,
        true,
      ]);
    }
  });

  it('puts changed values in the place of defaults, and refuses a name it does not know', () => {
    const values = assumptionValues({ 'leading.relapse': 0.5, 'deciding.share.hr': 0.25 });
    expect(values.leading.relapse).toBe(0.5);
    expect(values.deciding.share).toEqual({ craft: 0.5, hr: 0.25, finance: 0.18, strategy: 0.12 });
    expect(() => assumptionValues({ 'leading.relaps': 1 })).toThrow('leading.relaps');
  });
});
