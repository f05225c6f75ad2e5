import { assumptions } from '../../model/assumptions.ts';
import type { Words } from '../../model/define.ts';
import { mechanisms } from '../../model/mechanisms/index.ts';
import { words } from '../../scenario/messages.ts';

/** What a scenario pulls out, in words: a rule by its name, a part of it by its name and what it means. */
export function partName(part: string): Words {
  const [group, key] = part.split('.');
  const rule = mechanisms.find(({ id }) => id === group)?.name ?? words(group, group);
  const entry = assumptions.find((one) => one.group === group && one.key === key);
  if (!entry) return rule;
  const { en, nl } = entry.definition.meaning;
  return words(`${rule.en}: ${en}`, `${rule.nl}: ${nl}`);
}
