import { assumptions, type AssumptionEntry } from '../../model/assumptions.ts';
import type { Rule } from '../../model/define.ts';
import type { Language, Words } from '../../words/words.ts';
import { rules } from '../../model/rules/index.ts';

export interface FoundRule {
  readonly rule: Rule;
  readonly entries: readonly AssumptionEntry[];
}

const all: readonly FoundRule[] = rules.map((rule) => ({
  rule,
  entries: assumptions.filter(({ group }) => group === rule.id),
}));

/** Rules in which all words of a search occur: in the rule itself, or in one of the assumptions that it rests on. */
export function foundRules(search: string, language: Language): readonly FoundRule[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((rule) => {
    const whole = textOf(rule, language);
    return wanted.every((word) => whole.includes(word));
  });
}

const textOf = ({ rule, entries }: FoundRule, language: Language): string => {
  const inLanguage = ({ [language]: message }: Words): string => message;
  return [
    rule.id,
    inLanguage(rule.name),
    inLanguage(rule.sentence),
    ...Object.entries<string>(rule.equations).flat(),
    ...entries.flatMap(({ name, definition }) => [name, inLanguage(definition.meaning), inLanguage(definition.source)]),
  ]
    .join('\n')
    .toLowerCase();
};
