import type { EffectSize } from '../../statistics/effectSize.ts';
import { words, type Words } from '../../words/words.ts';
import { effectFigures, sizeName } from './effectText.ts';
import { useVoice } from './say.ts';

const text = {
  title: words('How large is that? The sizes in figures', 'Hoe groot is dat? De omvang in cijfers'),
  meaning: words(
    'A size holds a difference against how much people differ from each other {where}: very small below d = 0.2, small below 0.5, medium below 0.8, else large (Cohen 1988).',
    'De omvang vergelijkt een verschil met hoeveel mensen onderling verschillen {where}: heel klein onder d = 0,2, klein onder 0,5, middelgroot onder 0,8, anders groot (Cohen 1988).',
  ),
  one: words('{name}: {size}, {figures}', '{name}: {size}, {figures}'),
} as const;

export interface NamedEffect {
  readonly name: string;
  readonly effect: EffectSize | undefined;
}

interface Props {
  /** Where or when people differ so much. */
  readonly where: Words;
  readonly effects: readonly NamedEffect[];
  /** Stays where there is nothing in it yet, so that what stands below does not jump. */
  readonly stays?: true;
}

/** Folded under differences that are told in points; nothing where none of them is about people. */
export function EffectDetails({ where, effects, stays }: Props) {
  const say = useVoice();
  const known = effects.flatMap(({ name, effect }) => (effect ? [{ name, effect }] : []));
  if (known.length === 0 && !stays) return null;
  return (
    <details class="effects">
      <summary>{say(text.title)}</summary>
      <p class="hint">{say(text.meaning, { where: say(where) })}</p>
      <ul>
        {known.map(({ name, effect }) => (
          <li key={name}>
            {say(text.one, { name, size: sizeName(effect, say), figures: effectFigures(effect, say) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
