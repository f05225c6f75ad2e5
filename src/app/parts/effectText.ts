import { sizes, type EffectSize, type Size } from '../../statistics/effectSize.ts';
import { words } from '../../words/words.ts';
import type { Voice } from './say.ts';

/** So many standard deviations apart, two groups hardly overlap (13 %): d then tells more of the people than of the change. */
const FAR = 3;

const text = {
  far: words('far more than people differ', 'veel meer dan mensen verschillen'),
  said: words(', {size}', ', {size}'),
  farFigures: words(
    'd above 3, since people hardly differ: one standard deviation is {sd} points',
    'd boven 3, omdat mensen nauwelijks verschillen: één standaardafwijking is {sd} punten',
  ),
  plain: words(', {size}: {plain}', ', {size}: {plain}'),
  short: words(', {size} against how much people differ', ', {size} vergeleken met hoeveel mensen verschillen'),
  figures: words(
    'd = {d}; one standard deviation between people is {sd} points',
    'd = {d}; één standaardafwijking tussen mensen is {sd} punten',
  ),
} as const;

/** Beside points: how large that is, for someone who knows no statistics; nothing where people do not come into it. */
export const plainSize = (effect: EffectSize | undefined, say: Voice): string =>
  effect && !isFar(effect)
    ? say(text.plain, { size: sizeName(effect, say), plain: say(sizes[effect.size].plain) })
    : sizeOnly(effect, say);

/** The same in fewer words. */
export const shortSize = (effect: EffectSize | undefined, say: Voice): string =>
  effect && !isFar(effect) ? say(text.short, { size: sizeName(effect, say) }) : sizeOnly(effect, say);

/** Where it was said already what sizes are held against. */
export const sizeOnly = (effect: EffectSize | undefined, say: Voice): string =>
  effect ? say(text.said, { size: sizeName(effect, say) }) : '';

export const sizeName = (effect: EffectSize, say: Voice): string =>
  isFar(effect) ? say(text.far) : nameOfSize(effect.size, say);

export const nameOfSize = (size: Size, say: Voice): string => say(sizes[size].name);

const isFar = ({ d }: EffectSize): boolean => Math.abs(d) >= FAR;

/** On demand: the figure, and what it is measured against. */
export const effectFigures = (effect: EffectSize, say: Voice): string =>
  say(isFar(effect) ? text.farFigures : text.figures, { d: say.signed(effect.d, 2), sd: say.number(effect.sd, 1) });
