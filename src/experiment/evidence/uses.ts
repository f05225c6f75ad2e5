import { type Words, words } from '../../words/words.ts';

/** What agreement with a published finding is worth, from least to most. */
export const uses = {
  fitted: {
    name: words('fitted', 'afgestemd'),
    meaning: words(
      'The usual values of the assumptions were searched so that the model shows this. That it does, says that the rules can do it, and nothing more.',
      'Bij het zoeken naar de gebruikelijke waarden van de aannames is gekozen voor waarden waarmee het model dit laat zien. Dat het klopt, zegt dat de regels het kunnen, en niet meer dan dat.',
    ),
  },
  'one-sided': {
    name: words('fitted from one side', 'van één kant afgestemd'),
    meaning: words(
      'Weakly fitted: the search only held it to a ceiling (at most 0.30), and does not quite keep to that. It counts as neither fitted nor held out.',
      'Zwak afgestemd: bij het zoeken gold alleen een bovengrens (hoogstens 0,30), en ook die wordt net niet gehaald. Deze rij telt niet mee als afgestemd en niet als buiten gehouden.',
    ),
  },
  designed: {
    name: words('designed for', 'ervoor gemaakt'),
    meaning: words(
      'A rule was written because version 1 missed this. That it shows it now, says that the rule does what it was written for.',
      'Een regel is geschreven omdat versie 1 dit miste. Dat het nu klopt, zegt dat die regel doet waarvoor hij is geschreven.',
    ),
  },
  'held-out': {
    name: words('held out', 'buiten gehouden'),
    meaning: words(
      'Not used in the search. Still weaker than a forecast: those who chose the rules of version 2 knew what version 1 and the first search had missed, and saw these rows three times during the second search.',
      'Niet gebruikt bij het zoeken. Toch zwakker dan een voorspelling: wie de regels van versie 2 koos, wist wat versie 1 en de eerste zoekronde hadden gemist, en heeft deze rijen tijdens de tweede zoekronde drie keer gezien.',
    ),
  },
} as const satisfies Readonly<Record<string, { readonly name: Words; readonly meaning: Words }>>;

export type Use = keyof typeof uses;
