import type { Words } from '../words/words.ts';

/** Labels for the time axis, in the order in which an organisation is said to live through them; they drive nobody. */
export const phases = [
  { id: 'letting-go', name: { en: 'Letting go', nl: 'Loslaten' } },
  { id: 'taking-responsibility', name: { en: 'Taking responsibility', nl: 'Verantwoordelijkheid nemen' } },
  { id: 'harvesting', name: { en: 'Harvesting', nl: 'Oogsten' } },
] as const satisfies readonly { readonly id: string; readonly name: Words }[];
export type PhaseId = (typeof phases)[number]['id'];
