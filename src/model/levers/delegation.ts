import type { Lever } from '../define.ts';

export const delegation = {
  id: 'delegation',
  name: { en: 'Decision rights', nl: 'Zeggenschap: wie beslist waarover' },
  help: {
    en: 'Turned up, more decisions formally belong to the team; set it for all domains at once or per domain: craft, HR, finance, strategy. Rights on paper only count when control makes room for them.',
    nl: 'Hoger betekent dat meer besluiten formeel bij het team liggen, voor alle domeinen tegelijk of per domein: vakinhoud, HR, financiën, strategie. Zeggenschap op papier werkt pas als de controle er ruimte voor laat.',
  },
  zones: [
    { en: 'leader', nl: 'leidinggevende' },
    { en: 'mostly leader', nl: 'vooral leidinggevende' },
    { en: 'shared', nl: 'samen' },
    { en: 'mostly team', nl: 'vooral team' },
    { en: 'team', nl: 'team' },
  ],
  statusQuo: { craft: 40, hr: 5, finance: 5, strategy: 5 },
} as const satisfies Lever;
