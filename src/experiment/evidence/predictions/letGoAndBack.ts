import { words } from '../../../words/words.ts';
import type { Prediction } from './prediction.ts';

/** Being watched, a crisis, and taking everything back. */
export const letGoAndBack: readonly Prediction[] = [
  {
    id: '12',
    source: 'Bernstein 2012',
    status: 'read',
    published: words('10–15 % less output when observed', '10–15 % minder productie onder toezicht'),
    scenario: words(
      'transparency 30 to 90 in weeks 0–13 under the control of the status quo',
      'transparantie van 30 naar 90 in week 0–13 bij de controle van de status quo',
    ),
    measure: words(
      'performance, mean of weeks 52–104, per cent above the status quo',
      'prestaties, gemiddelde van week 52–104, procent boven de status quo',
    ),
    band: { low: -17, high: -7 },
    versionOne: 0.1,
    figure: -13.1,
    use: 'designed',
  },
  {
    id: '13',
    source: 'Aghion, Bloom, Lucking, Sadun & Van Reenen 2021',
    status: 'read',
    published: words(
      'decentralised firms lose less in a crisis',
      'decentrale bedrijven verliezen minder in een crisis',
    ),
    scenario: words(
      '160 organisations of 120 people with levers drawn at random; a crisis of 35 points at week 69',
      '160 organisaties van 120 mensen met willekeurig getrokken knoppen; een crisis van 35 punten in week 69',
    ),
    measure: words(
      'correlation of (decision rights minus control) with performance lost in weeks 69–100',
      'correlatie van (zeggenschap min controle) met verloren prestaties in week 69–100',
    ),
    band: { low: -1, high: -0.1 },
    versionOne: 0.85,
    figure: -0.571,
    use: 'designed',
  },
  {
    id: '18',
    source: 'Hollenbeck et al. 2011',
    status: 'read',
    published: words(
      'teams that were centralised after having been decentralised did worse than teams that were always central',
      'teams die eerst decentraal waren en daarna centraal werden, deden het slechter dan teams die altijd centraal waren',
    ),
    scenario: words(
      'Step by step until week 156, then all levers back to the status quo by week 164',
      'Stap voor stap tot week 156, daarna alle knoppen in acht weken terug naar de status quo',
    ),
    measure: words(
      'performance at week 182, points above the status quo',
      'prestaties in week 182, punten boven de status quo',
    ),
    band: { high: 0 },
    versionOne: 12.8,
    figure: 7.17,
    use: 'held-out',
  },
];
