import type { shippedNames } from '../../scenario/shipped.ts';
import { type Words, words } from '../../words/words.ts';
import type { SourceStatus } from './source.ts';
import type { Use } from './uses.ts';

export type ShippedName = (typeof shippedNames)[number];

export interface Study {
  readonly name: string;
  readonly status: SourceStatus;
}

/** A finding of research that a run shows. */
export interface Finding {
  readonly text: Words;
  /** Undefined where it is one of the model's own propositions. */
  readonly study?: Study;
  readonly use: Use;
  /** The scenario whose run shows it; undefined where none that comes along does. */
  readonly shownBy?: ShippedName;
  /** What to look at, or what to set. */
  readonly look: Words;
}

export const findings: readonly Finding[] = [
  {
    text: words(
      'Satisfaction from a programme of words alone does not last: structure drives satisfaction.',
      'Tevredenheid door een programma van alleen woorden blijft niet: de structuur bepaalt hoe tevreden mensen zijn.',
    ),
    study: { name: 'Laschinger et al. 2004', status: 'read' },
    use: 'fitted',
    shownBy: 'words-only',
    look: words(
      'Satisfaction rises a little (1.6 points in week 15), is below the status quo from week 32 and ends 4.8 points below it.',
      'De werktevredenheid stijgt een beetje (1,6 punten in week 15), ligt vanaf week 32 onder de status quo en eindigt er 4,8 punten onder.',
    ),
  },
  {
    text: words(
      'Decision rights on paper, while control stays, do not raise satisfaction and cost trust in the leader.',
      'Zeggenschap op papier, terwijl de controle blijft, verhoogt de werktevredenheid niet en kost vertrouwen in de leidinggevende.',
    ),
    use: 'fitted',
    shownBy: 'paper-only',
    look: words(
      'In the first year satisfaction is some three points higher; in the end the difference is gone, and trust in the leader is far lower.',
      'In het eerste jaar ligt de werktevredenheid zo’n drie punten hoger; aan het eind is dat verschil weg en is het vertrouwen in de leidinggevende veel lager.',
    ),
  },
  {
    text: words(
      'Leaders who only withdraw lose trust.',
      'Leidinggevenden die zich alleen maar terugtrekken, verliezen vertrouwen.',
    ),
    study: { name: 'Judge & Piccolo 2004', status: 'recalled' },
    use: 'designed',
    shownBy: 'abdication',
    look: words(
      'Trust in the leader ends 6.5 points below the status quo.',
      'Het vertrouwen in de leidinggevende eindigt 6,5 punten onder de status quo.',
    ),
  },
  {
    text: words('Practices work as a bundle, not one by one.', 'Maatregelen werken als pakket, niet los van elkaar.'),
    study: { name: 'Ichniowski, Shaw & Prennushi 1997', status: 'read' },
    use: 'held-out',
    shownBy: 'step-by-step',
    look: words(
      'Performance ends higher with all levers together. Moved alone in Everything stays as it is, most of them lower it, and none brings much more than a third.',
      'Met alle knoppen samen eindigen de prestaties hoger. Draai je er in Alles blijft zoals het is aan één, dan zakken ze bij de meeste knoppen, en geen ervan brengt veel meer dan een derde.',
    ),
  },
  {
    text: words(
      'Groups that run themselves are lastingly more satisfied.',
      'Groepen die zichzelf sturen zijn blijvend meer tevreden.',
    ),
    study: { name: 'Wall, Kemp, Jackson & Clegg 1986', status: 'read' },
    use: 'held-out',
    shownBy: 'freedom-without-responsibility',
    look: words(
      'The example that is closest: satisfaction rises and stays. The same studies found unchanged performance and more people leaving, and the model misses both (rows 6b and 6c).',
      'Het voorbeeld dat er het dichtst bij komt: de werktevredenheid stijgt en blijft hoger. Dezelfde onderzoeken vonden gelijke prestaties en meer vertrekkers, en die twee mist het model (rij 6b en 6c).',
    ),
  },
  {
    text: words(
      'Organisations in which teams decide lose less in a crisis.',
      'Organisaties waarin teams beslissen, verliezen minder in een crisis.',
    ),
    study: { name: 'Aghion, Bloom, Lucking, Sadun & Van Reenen 2021', status: 'read' },
    use: 'designed',
    shownBy: 'harvest-crisis',
    look: words(
      'Performance falls less than after the same crisis in Everything stays as it is; put it in there to see the difference.',
      'De prestaties zakken minder dan na dezelfde crisis in Alles blijft zoals het is; zet die crisis daarin om het verschil te zien.',
    ),
  },
  {
    text: words(
      'Transparency under tight control and judgement by position lowers performance.',
      'Transparantie bij strakke controle en oordelen van bovenaf verlaagt de prestaties.',
    ),
    study: { name: 'Bernstein 2012', status: 'read' },
    use: 'designed',
    look: words(
      'No example shows this by itself. Open Everything stays as it is and raise transparency from 30 to 90 in the first quarter: performance falls by 13 per cent.',
      'Geen enkel voorbeeld laat dit apart zien. Open Alles blijft zoals het is en verhoog de transparantie in het eerste kwartaal van 30 naar 90: de prestaties zakken 13 procent.',
    ),
  },
];
