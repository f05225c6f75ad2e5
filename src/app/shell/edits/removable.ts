import { rules, removable } from '../../../model/rules/index.ts';

export const canGo = (rule: string): boolean => removable.some((id) => id === rule);

/** Named parts of a rule that can be pulled out by themselves. */
export const partsOf = (rule: string): readonly string[] =>
  Object.entries(rules.find(({ id }) => id === rule)?.assumptions ?? {})
    .filter(([, definition]) => 'part' in definition)
    .map(([key]) => `${rule}.${key}`);
