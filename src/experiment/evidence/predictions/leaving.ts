import { words } from '../../../words/words.ts';
import { fourOrganisations, type Prediction } from './prediction.ts';

const quitsInYear = words(
  'people leaving in weeks 1–52, per cent above the status quo',
  'vertrekkers in week 1–52, procent boven de status quo',
);

const griffeth = {
  source: 'Griffeth, Hom & Gaertner 2000',
  status: 'recalled',
  scenario: words(
    `${fourOrganisations.en}; who leaves within a year, as if half of all people left`,
    `${fourOrganisations.nl}; wie binnen een jaar vertrekt, omgerekend alsof de helft vertrekt`,
  ),
  band: { low: -0.35, high: -0.12 },
  use: 'fitted',
} as const;

/** Who leaves, and what makes fewer people leave. */
export const ofLeaving: readonly Prediction[] = [
  {
    id: '8a',
    source: 'Moen, Kelly & Hill 2011 (ROWE)',
    status: 'read',
    published: words('people leaving from 11 to 6 % in 8 months', 'vertrekkers van 11 naar 6 % in 8 maanden'),
    scenario: words(
      'control 70 to 45, decision rights in craft 40 to 70, direction 40 to 60, transparency 30 to 50 in weeks 0–8',
      'controle van 70 naar 45, zeggenschap over het vak van 40 naar 70, richting van 40 naar 60, transparantie van 30 naar 50 in week 0–8',
    ),
    measure: words(
      'people leaving in weeks 1–35, per cent above the status quo',
      'vertrekkers in week 1–35, procent boven de status quo',
    ),
    band: { low: -60, high: -25 },
    versionOne: -0.9,
    figure: -1.38,
    use: 'held-out',
  },
  {
    id: '8b',
    source: 'Friebel, Heinz & Zubanov 2022',
    status: 'read',
    published: words('20–25 % fewer people leave', '20–25 % minder vertrekkers'),
    scenario: words(
      'coaching 10 to 50 and feedback 20 to 40 in weeks 0–8',
      'coaching van 10 naar 50 en feedback van 20 naar 40 in week 0–8',
    ),
    measure: quitsInYear,
    band: { low: -40, high: -10 },
    versionOne: -0.6,
    figure: -0.602,
    use: 'held-out',
  },
  {
    ...griffeth,
    id: '9a',
    published: words('correlation −0.23', 'correlatie −0,23'),
    measure: words(
      'correlation of commitment at week 0 and leaving in weeks 1–52',
      'correlatie van commitment in week 0 en vertrekken in week 1–52',
    ),
    versionOne: -0.11,
    figure: -0.304,
  },
  {
    ...griffeth,
    id: '9b',
    published: words('correlation −0.19', 'correlatie −0,19'),
    measure: words(
      'correlation of satisfaction at week 0 and leaving in weeks 1–52',
      'correlatie van werktevredenheid in week 0 en vertrekken in week 1–52',
    ),
    versionOne: -0.06,
    figure: -0.17,
  },
  {
    id: '14',
    source: 'Hoffman & Tadelis 2021',
    status: 'read',
    published: words(
      'under the best-rated tenth of leaders 60 % fewer people leave than under the worst-rated tenth',
      'bij de tien procent best beoordeelde leidinggevenden vertrekken 60 % minder mensen dan bij de tien procent slechtst beoordeelde',
    ),
    scenario: words(
      'status quo, 8,000 people; tenths of teams by their mean trust in the leader at week 0',
      'status quo, 8.000 mensen; tienden van de teams naar hun gemiddelde vertrouwen in de leidinggevende in week 0',
    ),
    measure: words(
      'people leaving in weeks 1–52, highest tenth against lowest, per cent',
      'vertrekkers in week 1–52, hoogste tiende tegenover laagste, procent',
    ),
    band: { low: -75, high: -30 },
    versionOne: -19,
    figure: -22.8,
    use: 'held-out',
  },
  {
    id: '15',
    source: 'Doran et al. 2004; McCutcheon et al. 2009',
    status: 'read',
    published: words('more people to a leader, more of them leave', 'meer mensen per leidinggevende, meer vertrekkers'),
    scenario: words(
      'status quo with teams of 30 against teams of 10',
      'status quo met teams van 30 tegenover teams van 10',
    ),
    measure: words(
      'people leaving a year, difference in percentage points',
      'vertrekkers per jaar, verschil in procentpunten',
    ),
    band: { low: 0.1 },
    versionOne: 0,
    figure: 0.229,
    use: 'designed',
  },
];
