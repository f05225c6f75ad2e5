import type { RankEffects } from '../../scenario/designs/latinHypercube/rankEffects.ts';
import { filled } from '../../words/fill.ts';
import type { Language, Words } from '../../words/words.ts';
import { indexText, legend } from './indexText.ts';
import type { Section } from './section.ts';

const words = {
  title: { en: 'What goes up and down with it', nl: 'Wat meebeweegt' },
  meaning: {
    en: 'From {samples} samples, in ranks: the standardised rank regression coefficient is how much of its ups and downs follow those of a factor, −1 to 1; the partial rank correlation is how closely they do once what the other factors do is taken away.',
    nl: 'Uit {samples} samples, in rangnummers: de gestandaardiseerde rangregressiecoëfficiënt is hoeveel van het op en neer gaan dat van een factor volgt, −1 tot 1; de partiële rangcorrelatie is hoe nauw, als weg is wat de andere factoren doen.',
  },
  explained: {
    en: 'All factors together explain {explained} of the variance of the ranks in this way (R²); what is left is chance, bends and what factors do together.',
    nl: 'Alle factoren samen verklaren zo {explained} van de variantie van de rangnummers (R²); de rest is toeval, bochten en wat factoren samen doen.',
  },
  factor: { en: 'factor', nl: 'factor' },
  regression: { en: 'rank regression (95 %)', nl: 'rangregressie (95 %)' },
  partial: { en: 'partial rank correlation (95 %)', nl: 'partiële rangcorrelatie (95 %)' },
} as const satisfies Record<string, Words>;

export const rankTitle: Words = words.title;

export function rankSection(
  { samples, explained, factors }: Extract<RankEffects, { kind: 'rank effects' }>,
  language: Language,
): Section {
  const sorted = [...factors].sort((a, b) => Math.abs(b.partial.value) - Math.abs(a.partial.value));
  return {
    title: words.title[language],
    message: [
      filled(words.meaning[language], { samples }),
      filled(words.explained[language], { explained: indexText(explained, 2, language).trim() }),
    ],
    columns: [
      { heading: words.factor[language] },
      { heading: `${words.regression[language]} `, align: 'right' },
      { heading: `${words.partial[language]} `, align: 'right' },
    ],
    rows: sorted.map(({ path, regression, partial }) => [
      path,
      indexText(regression, 2, language),
      indexText(partial, 2, language),
    ]),
    notes: legend([explained, ...sorted.flatMap(({ regression, partial }) => [regression, partial])], language),
  };
}
