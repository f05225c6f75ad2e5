import { type Words, words } from '../../words/words.ts';

/** What was fitted beside the rows of the two tables that say so. */
export const fittedBesides: readonly Words[] = [
  words('where the status quo lies, and that it does not drift', 'waar de status quo ligt, en dat die niet verschuift'),
  words('how far people and teams differ', 'hoe ver mensen en teams verschillen'),
  words(
    'the direction of the model’s own propositions, such as “letting go step by step raises satisfaction” and “too fast dips deeper”',
    'de richting van de eigen stellingen van het model, zoals ‘stap voor stap loslaten verhoogt werktevredenheid’ en ‘te snel zakt dieper’',
  ),
  words(
    'in the second search also: where satisfaction ends with Step by step (62 to 74 points)',
    'in de tweede zoekronde ook: waar de werktevredenheid met Stap voor stap eindigt (62 tot 74 punten)',
  ),
  words(
    'with On paper only: satisfaction at most 1 point above the status quo, trust in the leader at least 3 points below',
    'met Alleen op papier: werktevredenheid hoogstens 1 punt boven de status quo, vertrouwen in de leidinggevende minstens 3 punten eronder',
  ),
  words(
    'with Words only: a highest gain of 1.5 to 4 points, and at least 1 point below the status quo in the end; three values were moved by hand for the first of these',
    'met Alleen woorden: een hoogste winst van 1,5 tot 4 punten, en aan het eind minstens 1 punt onder de status quo; voor het eerste zijn drie waarden met de hand verschoven',
  ),
];
