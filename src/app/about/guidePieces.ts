import type { Language } from '../../words/words.ts';

/** A piece of the trainer's guide: text, or an element with pieces inside. */
export type Piece =
  | string
  | { readonly tag: PlainTag; readonly inside: Pieces }
  | { readonly tag: 'a'; readonly address: string; readonly inside: Pieces }
  | { readonly tag: 'table'; readonly name: string; readonly inside: Pieces };
export type Pieces = readonly Piece[];

type PlainTag = 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'ul' | 'ol' | 'li' | 'strong' | 'em' | 'code' | TableTag;
type TableTag = 'thead' | 'tbody' | 'tr' | 'th' | 'td';

/** Each is loaded when someone reads it. */
export const guides: Readonly<Record<Language, () => Promise<{ readonly default: Pieces }>>> = {
  en: () => import('virtual:guide/en'),
  nl: () => import('virtual:guide/nl'),
};

/** The model's own document, in English only. */
export const modelPage = (): Promise<{ readonly default: Pieces }> => import('virtual:guide/model');
