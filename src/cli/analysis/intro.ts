import { filled } from '../../words/fill.ts';
import { inEach, words, type Words } from '../../words/words.ts';
import type { Analysed } from './analysedBatch.ts';

const without = words(
  '{n} {n|run has|runs have} no value here: all that follows is of the others alone.',
  '{n} {n|doorrekening heeft|doorrekeningen hebben} hier geen waarde: alles wat volgt gaat alleen over de andere.',
);

/** What one has to know of numbers of which some may be missing, before them. */
export const withoutText = ({ withoutValue }: Analysed): readonly Words[] =>
  withoutValue === 0 ? [] : [inEach((language) => filled(without[language], { n: withoutValue }))];
