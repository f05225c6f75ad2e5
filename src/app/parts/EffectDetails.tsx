import type { EffectSize } from '../../statistics/effectSize.ts';
import { words, type Words } from '../../words/words.ts';
import { effectFigures, sizeName } from './effectText.ts';
import { useVoice } from './say.ts';

const text = {
  title: words('How large is that? The sizes in figures', 'Hoe groot is dat? De omvang in cijfers'),
  meaning: words(
    'We divide a difference by how far people differ from each other {where} (one standard deviation); that is called d. Below 0.2 is very small, up to 0.5 small, up to 0.8 medium, above that large: a rule of thumb (Cohen 1988).',
    'We delen een verschil door hoe ver mensen onderling verschillen {where} (één standaardafwijking); dat heet d. Onder 0,2 noemen we het heel klein, tot 0,5 klein, tot 0,8 middelgroot, daarboven groot: een vuistregel (Cohen 1988).',
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
