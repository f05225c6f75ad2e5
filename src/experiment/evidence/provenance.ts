import { words } from '../../words/words.ts';

/** Where every figure of this folder comes from. A later model needs new figures: a test holds the version to the model's. */
export const provenance = {
  modelVersion: 2,
  program: words('the reference implementation in C', 'de referentie-uitvoering in C'),
  date: words('27 November 2026', '27 november 2026'),
} as const;
