import { assumptions } from '../../model/assumptions.ts';
import { type Words, words } from '../../words/words.ts';
import { rules } from '../../model/rules/index.ts';

/** What a scenario pulls out, in words: a rule by its name, a part of it by its name and what it means. */
export function partName(part: string): Words {
  const [group, key] = part.split('.');
  const rule = rules.find(({ id }) => id === group)?.name ?? words(group, group);
  const entry = assumptions.find((one) => one.group === group && one.key === key);
  if (!entry) return rule;
  const { en, nl } = entry.definition.meaning;
  return words(`${rule.en}: ${en}`, `${rule.nl}: ${nl}`);
}
