import { type Words, words } from '../../words/words.ts';
import type { StepKind } from '../../scenario/story.ts';

interface NamedKind {
  readonly id: StepKind;
  readonly name: Words;
  /** What the room sees. */
  readonly shows: Words;
}

const named: Readonly<Record<StepKind, readonly [name: Words, shows: Words]>> = {
  text: [
    words('Tell something', 'Iets vertellen'),
    words('The room sees the title and the text.', 'De groep ziet de titel en de tekst.'),
  ],
  predict: [
    words('Let the room predict', 'De groep laten voorspellen'),
    words(
      'The weeks to come are hidden until the room has voted.',
      'De weken die komen blijven verborgen tot de groep gestemd heeft.',
    ),
  ],
  play: [
    words('Let weeks go by', 'Weken voorbij laten gaan'),
    words('The lines are drawn from the one week to the other.', 'De lijnen lopen van de ene week naar de andere.'),
  ],
  set: [
    words('Turn levers', 'Aan knoppen draaien'),
    words(
      'From a week on levers stand elsewhere, or something happens. A dashed line shows it without that.',
      'Vanaf een week staan knoppen anders, of er gebeurt iets. Een streepjeslijn laat zien hoe het zonder dat was.',
    ),
  ],
  point: [
    words('Point at a week', 'Een week aanwijzen'),
    words('The picture stands still at one week.', 'Het beeld staat stil bij één week.'),
  ],
  compare: [
    words('Compare', 'Vergelijken'),
    words('Another scenario is drawn as a dashed line.', 'Een ander scenario staat er als streepjeslijn bij.'),
  ],
  sandbox: [
    words('Let the room turn levers', 'De groep aan knoppen laten draaien'),
    words(
      'The room calls out a lever, and sees at once what it does.',
      'De groep roept een knop, en ziet meteen wat die doet.',
    ),
  ],
  question: [
    words('Ask questions', 'Vragen stellen'),
    words('The room sees the questions, without a picture.', 'De groep ziet de vragen, zonder beeld.'),
  ],
};

export const stepKinds: readonly NamedKind[] = (
  ['text', 'predict', 'play', 'set', 'point', 'compare', 'sandbox', 'question'] as const
).map((id) => ({ id, name: named[id][0], shows: named[id][1] }));

export const kindOf = (id: StepKind): NamedKind => stepKinds.find((kind) => kind.id === id) ?? stepKinds[0];
