import { words } from '../../words/words.ts';

/** Who decided, in one word: these stand beside marks and colours. */
export const deciderNames = {
  leader: words('leader', 'leidinggevende'),
  self: words('oneself', 'zelf'),
  teammate: words('teammate', 'teamgenoot'),
  nobody: words('nobody', 'niemand'),
} as const;
