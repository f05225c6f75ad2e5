import type { Lever } from '../../model/define.ts';
import type { Words } from '../../words/words.ts';

/** The word for a value on 0–100: zones divide it evenly. */
export const zoneOf = ({ zones }: Pick<Lever, 'zones'>, value: number): Words =>
  zones[Math.min(zones.length - 1, Math.floor((value / 100) * zones.length))];
