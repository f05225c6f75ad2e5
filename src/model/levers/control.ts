import type { Lever } from '../define.ts';

export const control = {
  id: 'control',
  name: { en: 'Control by leaders', nl: 'Controle door leidinggevenden' },
  help: {
    en: 'Turned up, leaders check more closely and settle more matters themselves, also when the team formally decides. Turned down, they intend to let go; how fast they really do depends on habit, trust and pressure.',
    nl: 'Hoger betekent dat leidinggevenden strakker controleren en meer zelf beslissen, ook waar het team formeel zeggenschap heeft. Lager betekent dat ze willen loslaten; hoe snel dat echt lukt, hangt af van gewoonte, vertrouwen en druk.',
  },
  zones: [
    { en: 'hardly any', nl: 'nauwelijks' },
    { en: 'light', nl: 'licht' },
    { en: 'medium', nl: 'gemiddeld' },
    { en: 'tight', nl: 'strak' },
    { en: 'full', nl: 'volledig' },
  ],
  statusQuo: 70,
} as const satisfies Lever;
