import { sizes, type EffectSize } from '../../statistics/effectSize.ts';
import { typedSignedText, typedText } from '../../words/numbers.ts';
import { words, type Language, type Words } from '../../words/words.ts';

/** Columns of a table that tell how large a difference is against how much people differ. */
export const effectHeadings: readonly Words[] = [words('size', 'omvang'), words('d', 'd')];

/** What these columns hold; a dash where the measure is no mean over people. */
export const effectCells = (effect: EffectSize | undefined, language: Language): readonly string[] =>
  effect ? [sizes[effect.size].name[language], typedSignedText(effect.d, language, 2)] : ['–', '–'];

export const deviationHeading = words('SD', 'SD');
export const deviationCell = (effect: EffectSize | undefined, language: Language): string =>
  effect ? typedText(effect.sd, language, 1) : '–';

/** What these columns mean, beside `where` people differ as much as that. */
export const effectNote = (where: Words): Words =>
  words(
    `Size: the difference against how much people differ ${where.en}. d is the difference in standard deviations of people (SD): very small below 0.2, small below 0.5, medium below 0.8, else large (Cohen 1988).`,
    `Omvang: het verschil vergeleken met hoeveel mensen verschillen ${where.nl}. d is het verschil in standaardafwijkingen van mensen (SD): heel klein onder 0,2, klein onder 0,5, middelgroot onder 0,8, anders groot (Cohen 1988).`,
  );
