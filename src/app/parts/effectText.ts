import { sizes, type EffectSize } from '../../statistics/effectSize.ts';
import { words } from '../../words/words.ts';
import type { Voice } from './say.ts';

const text = {
  plain: words(', {size}: {plain}', ', {size}: {plain}'),
  short: words(', {size} against how much people differ', ', {size} vergeleken met hoeveel mensen verschillen'),
  figures: words(
    'd = {d}; one standard deviation between people is {sd} points',
    'd = {d}; één standaardafwijking tussen mensen is {sd} punten',
  ),
} as const;

/** Beside points: how large that is, for someone who knows no statistics; nothing where people do not come into it. */
export const plainSize = (effect: EffectSize | undefined, say: Voice): string =>
  effect ? say(text.plain, { size: sizeName(effect, say), plain: say(sizes[effect.size].plain) }) : '';

/** The same in fewer words. */
export const shortSize = (effect: EffectSize | undefined, say: Voice): string =>
  effect ? say(text.short, { size: sizeName(effect, say) }) : '';

/** Where it was said already what sizes are held against. */
export const sizeOnly = (effect: EffectSize | undefined, say: Voice): string =>
  effect ? `, ${sizeName(effect, say)}` : '';

export const sizeName = ({ size }: EffectSize, say: Voice): string => say(sizes[size].name);

/** On demand: the figure, and what it is measured against. */
export const effectFigures = ({ d, sd }: EffectSize, say: Voice): string =>
  say(text.figures, { d: say.signed(d, 2), sd: say.number(sd, 1) });
