import type { PerDomain } from './define.ts';
import { type Words, words } from '../words/words.ts';

export const domainNames: PerDomain<Words> = {
  craft: words('Craft', 'Vakinhoud'),
  hr: words('HR', 'HR'),
  finance: words('Finance', 'Financiën'),
  strategy: words('Strategy', 'Strategie'),
};
