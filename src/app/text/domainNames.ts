import type { PerDomain, Words } from '../../model/define.ts';
import { words } from '../../scenario/messages.ts';

export const domainNames: PerDomain<Words> = {
  craft: words('Craft', 'Vakinhoud'),
  hr: words('HR', 'HR'),
  finance: words('Finance', 'Financiën'),
  strategy: words('Strategy', 'Strategie'),
};
