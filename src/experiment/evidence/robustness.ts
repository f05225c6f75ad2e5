import { type Words, words } from '../../words/words.ts';

/** How often a claim still held when all assumptions were drawn at random at once, in per cent of draws. */
export interface Robustness {
  readonly claim: Words;
  /** Drawn from half of each plausible range, around the usual value. */
  readonly half: number;
  /** Drawn from each whole plausible range. */
  readonly whole: number;
}

/** Latin hypercube draws, each of one pair of runs. */
export const robustnessRuns = { draws: 200, employees: 200 } as const;

const row = (half: number, whole: number, en: string, nl: string): Robustness => ({
  claim: words(en, nl),
  half,
  whole,
});

// One line a claim, as in the table that it is.
// prettier-ignore
export const robustness: readonly Robustness[] = [
  row(63, 43.5, 'Where nothing is changed, nothing drifts', 'Waar niets verandert, verschuift er ook niets'),
  row(98, 73.5, 'Step by step: all of the seven claims below at once', 'Stap voor stap: alle zeven uitspraken hieronder tegelijk'),
  row(100, 98, 'Step by step raises satisfaction', 'Stap voor stap verhoogt werktevredenheid'),
  row(100, 99, 'Step by step raises commitment', 'Stap voor stap verhoogt commitment'),
  row(100, 100, 'Step by step raises entrepreneurship', 'Stap voor stap verhoogt ondernemend gedrag'),
  row(99.5, 82.5, 'Step by step raises trust in the leader', 'Stap voor stap verhoogt vertrouwen in de leidinggevende'),
  row(100, 100, 'Step by step raises responsibility', 'Stap voor stap verhoogt verantwoordelijkheid'),
  row(98.5, 84, 'Step by step raises performance', 'Stap voor stap verhoogt prestaties'),
  row(100, 97.5, 'Step by step makes fewer people leave', 'Bij stap voor stap vertrekken er minder mensen'),
  row(100, 100, 'Words only: satisfaction rises at first', 'Alleen woorden: de werktevredenheid stijgt eerst'),
  row(95.5, 60, 'Words only: it rises by half a point or more', 'Alleen woorden: die stijging is een half punt of meer'),
  row(100, 100, 'Words only: later satisfaction is lower than without the programme', 'Alleen woorden: later is de werktevredenheid lager dan zonder het programma'),
  row(100, 98.5, 'Words only: trust in the leader falls', 'Alleen woorden: het vertrouwen in de leidinggevende daalt'),
  row(100, 100, 'On paper only: trust in the leader falls', 'Alleen op papier: het vertrouwen in de leidinggevende daalt'),
  row(100, 100, 'Over the fence: strain rises', 'Over de schutting: de spanning loopt op'),
  row(98, 92.5, 'Over the fence: control comes back', 'Over de schutting: de controle komt terug'),
  row(94.5, 87, 'Over the fence: satisfaction ends lower', 'Over de schutting: de werktevredenheid eindigt lager'),
  row(100, 100, 'Over the fence: performance dips', 'Over de schutting: de prestaties zakken'),
  row(100, 100, 'Without direction: lower performance and satisfaction, more strain', 'Zonder richting: lagere prestaties en werktevredenheid, meer spanning'),
  row(100, 98, 'Without learning: knowledge of the business, responsibility and performance stay behind', 'Zonder leren: kennis van de bedrijfsvoering, verantwoordelijkheid en prestaties blijven achter'),
  row(100, 100, 'With closed books people contribute less', 'Met gesloten boeken dragen mensen minder bij'),
  row(100, 96, 'Too fast dips deeper than step by step', 'Te snel zakt dieper dan stap voor stap'),
  row(99.5, 100, 'Step by step dips first, too', 'Ook stap voor stap zakt eerst'),
  row(98.5, 88, 'After an early crisis leaders take back more than after a later one', 'Na een vroege crisis pakken leidinggevenden meer terug dan na een latere'),
  row(100, 100, 'Freedom without responsibility: more autonomy, less contribution and performance', 'Vrijheid zonder verantwoordelijkheid: meer autonomie, minder bijdrage en prestaties'),
  row(100, 100, 'In large teams with closed books people contribute less', 'In grote teams met gesloten boeken dragen mensen minder bij'),
  row(100, 99, 'Open books help large teams', 'Open boeken helpen grote teams'),
  row(99.5, 75.5, 'Decisions move to the lowest level that can take them', 'Besluiten verschuiven naar het laagste niveau dat ze aankan'),
  row(100, 74.5, 'A crisis at harvest time costs less than the same crisis where nothing was changed', 'Een crisis in de oogsttijd kost minder dan dezelfde crisis waar niets is veranderd'),
  row(25, 5.5, 'More say at the front line with less control does not cost performance', 'Meer zeggenschap op de werkvloer met minder controle kost geen prestaties'),
  row(83, 81, 'With thirty people to a leader more people leave', 'Met dertig mensen per leidinggevende vertrekken er meer mensen'),
];
