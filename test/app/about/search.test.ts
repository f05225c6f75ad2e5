import { describe, expect, it } from 'vitest';
import { foundRules } from '../../../src/app/about/search.ts';
import { rules } from '../../../src/model/rules/index.ts';

const ids = (search: string, language: 'en' | 'nl' = 'en') => foundRules(search, language).map(({ rule }) => rule.id);

describe('searching the rules', () => {
  it('shows all where nothing is asked', () => {
    expect(ids('  ')).toEqual(rules.map(({ id }) => id));
  });

  it('finds sources, names of assumptions and words of the language on the page', () => {
    expect(ids('karau')).toEqual(['contributing']);
    expect(ids('leading.relapse')).toContain('leading');
    expect(ids('vertrekt', 'nl')).toContain('turnover');
    expect(ids('vertrekt')).toEqual([]);
  });

  it('wants every word', () => {
    expect(ids('slovic overruled')).toContain('trusting');
    expect(ids('slovic nonsense')).toEqual([]);
  });
});
