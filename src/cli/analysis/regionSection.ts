import type { Condition, Region, Regions } from '../../scenario/designs/latinHypercube/regions.ts';
import { filled } from '../../words/fill.ts';
import { numberText, typedText } from '../../words/numbers.ts';
import type { Language, Words } from '../../words/words.ts';
import type { Section } from './section.ts';

const words = {
  title: { en: 'Where it is high, and where low', nl: 'Waar het hoog is, en waar laag' },
  found: {
    en: 'Highest where {high}: {highMean} on average, above {limit} in {highShare} of {highSamples} samples. Lowest where {low}: {lowMean} on average, above {limit} in {lowShare} of {lowSamples}.',
    nl: 'Het hoogst waar {high}: gemiddeld {highMean}, boven {limit} in {highShare} van {highSamples} samples. Het laagst waar {low}: gemiddeld {lowMean}, boven {limit} in {lowShare} van {lowSamples}.',
  },
  none: {
    en: 'No value of a factor parts high from low samples better than chance would.',
    nl: 'Geen waarde van een factor scheidt hoge van lage samples beter dan toeval dat zou doen.',
  },
  method: {
    en: 'A regression tree (CART) of at most three conditions at once; {limit} is the median of all samples. Of samples that it has not seen it explains {foreseen} of the variance (tenfold cross-validation).',
    nl: 'Een regressieboom (CART) van hoogstens drie voorwaarden tegelijk; {limit} is de mediaan van alle samples. Van samples die hij niet gezien heeft verklaart hij {foreseen} van de variantie (tienvoudige kruisvalidatie).',
  },
  where: { en: 'where', nl: 'waar' },
  and: { en: ' and ', nl: ' en ' },
  between: { en: '{path} is from {from} to below {below}', nl: '{path} van {from} tot onder {below} is' },
  from: { en: '{path} is at least {from}', nl: '{path} minstens {from} is' },
  below: { en: '{path} is below {below}', nl: '{path} onder {below} is' },
  samples: { en: 'samples', nl: 'samples' },
  mean: { en: 'mean', nl: 'gemiddelde' },
  above: { en: 'above {limit}', nl: 'boven {limit}' },
} as const satisfies Record<string, Words>;

/** In words and in a table: under which conditions samples came out high and low. */
export function regionSection({ limit: median, foreseen, regions }: Regions, language: Language): Section {
  const limit = typedText(median, language, 1);
  const [high, low] = [regions[0], regions[regions.length - 1]];
  const title = words.title[language];
  if (high === low) return { title, message: [words.none[language]], columns: [], rows: [], notes: [] };
  const message = filled(words.found[language], {
    limit,
    high: whereText(high, language),
    highMean: typedText(high.mean, language, 1),
    highShare: percent(high.above, language),
    highSamples: high.samples,
    low: whereText(low, language),
    lowMean: typedText(low.mean, language, 1),
    lowShare: percent(low.above, language),
    lowSamples: low.samples,
  });
  return {
    title,
    message: [message],
    columns: [
      { heading: words.where[language], wraps: true },
      ...[words.samples[language], words.mean[language], filled(words.above[language], { limit })].map((heading) => ({
        heading,
        align: 'right' as const,
      })),
    ],
    rows: regions.map((region) => [
      whereText(region, language),
      numberText(region.samples, language),
      typedText(region.mean, language, 1),
      percent(region.above, language),
    ]),
    notes: [filled(words.method[language], { limit, foreseen: percent(foreseen, language) })],
  };
}

const whereText = ({ where }: Region, language: Language): string =>
  where.map((one) => conditionText(one, language)).join(words.and[language]);

function conditionText({ path, from, below }: Condition, language: Language): string {
  // As precise as the tree's own numbers: rounded ones would part the samples elsewhere.
  const shown = (value: number | undefined): string => (value === undefined ? '' : typedText(value, language));
  const form = from === undefined ? words.below : below === undefined ? words.from : words.between;
  return filled(form[language], { path, from: shown(from), below: shown(below) });
}

const percent = (share: number, language: Language): string => `${typedText(100 * share, language, 0)}\u00a0%`;
