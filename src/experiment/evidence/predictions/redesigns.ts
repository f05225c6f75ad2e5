import { words } from '../../../words/words.ts';
import type { Prediction } from './prediction.ts';

const griffin = {
  source: 'Griffin 1991',
  status: 'read',
  scenario: words(
    'control 70 to 45, decision rights in craft 40 to 85, feedback 20 to 50, transparency 30 to 50 in weeks 0–13; 208 weeks',
    'controle van 70 naar 45, zeggenschap over het vak van 40 naar 85, feedback van 20 naar 50, transparantie van 30 naar 50 in week 0–13; 208 weken',
  ),
  use: 'held-out',
} as const;

const groups = {
  source: 'Wall, Kemp, Jackson & Clegg 1986; Cordery, Mueller & Smith 1991',
  status: 'read',
  scenario: words(
    'control 70 to 20, decision rights in craft 40 to 95 and in HR 5 to 60, direction 40 to 50, coaching 10 to 30, time to learn 5 to 20 in weeks 0–26; 130 weeks',
    'controle van 70 naar 20, zeggenschap over het vak van 40 naar 95 en over HR van 5 naar 60, richting van 40 naar 50, coaching van 10 naar 30, leertijd van 5 naar 20 in week 0–26; 130 weken',
  ),
  use: 'held-out',
} as const;

/** Work that was designed anew, and groups that run themselves, followed for years. */
export const ofRedesigns: readonly Prediction[] = [
  {
    ...griffin,
    id: '5a',
    published: words('attitudes up after 6 months', 'mensen na 6 maanden positiever'),
    measure: words(
      'satisfaction at week 26, points above the status quo',
      'werktevredenheid in week 26, punten boven de status quo',
    ),
    band: { low: 1 },
    versionOne: -0.3,
    figure: 0.631,
  },
  {
    ...griffin,
    id: '5b',
    published: words('attitudes later back to where they were', 'later weer even positief als eerst'),
    measure: words(
      'satisfaction at weeks 104 and 208 above the status quo, as a share of the highest difference (both; the highest at least 1 point)',
      'werktevredenheid in week 104 en 208 boven de status quo, als deel van het grootste verschil (beide; het grootste minstens 1 punt)',
    ),
    band: { high: 0.5 },
    versionOne: 1,
    figure: 1,
  },
  {
    ...griffin,
    id: '5c',
    published: words('performance unchanged after 6 months', 'prestaties na 6 maanden gelijk'),
    measure: words(
      'performance at week 26, per cent above the status quo',
      'prestaties in week 26, procent boven de status quo',
    ),
    band: { low: -2, high: 2 },
    versionOne: -4.9,
    figure: 0.553,
  },
  {
    ...griffin,
    id: '5d',
    published: words('performance up after 24 and 48 months', 'prestaties na 24 en 48 maanden hoger'),
    measure: words(
      'performance at weeks 104 and 208, per cent above the status quo (both)',
      'prestaties in week 104 en 208, procent boven de status quo (beide)',
    ),
    band: { low: 2 },
    versionOne: -4.4,
    figure: 4.52,
  },
  {
    ...groups,
    id: '6a',
    published: words('lastingly more satisfied', 'blijvend meer tevreden'),
    measure: words(
      'satisfaction at week 130, points above the status quo',
      'werktevredenheid in week 130, punten boven de status quo',
    ),
    band: { low: 3 },
    versionOne: 6,
    figure: 6.28,
  },
  {
    ...groups,
    id: '6b',
    published: words('no effect on performance', 'geen effect op prestaties'),
    measure: words(
      'performance at week 130, per cent above the status quo',
      'prestaties in week 130, procent boven de status quo',
    ),
    band: { low: -5, high: 5 },
    versionOne: -7.3,
    figure: 5.13,
  },
  {
    ...groups,
    id: '6c',
    published: words('more people leave', 'er vertrekken meer mensen'),
    measure: words(
      'people leaving in weeks 1–130, per cent above the status quo',
      'vertrekkers in week 1–130, procent boven de status quo',
    ),
    band: { low: 0 },
    versionOne: -7.8,
    figure: -11.8,
  },
];
