import { type Words, words } from '../../words/words.ts';

export const sourceStatuses = {
  read: words('read', 'gelezen'),
  recalled: words('recalled', 'uit het hoofd'),
} as const satisfies Readonly<Record<string, Words>>;

/**
 * `read`: the value was read in the source's abstract or table. `recalled`: from general knowledge of the literature, not
 * looked up; never to be quoted as verified.
 */
export type SourceStatus = keyof typeof sourceStatuses;
