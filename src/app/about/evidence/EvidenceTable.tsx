import type { ComponentChildren } from 'preact';
import { provenance } from '../../../experiment/evidence/provenance.ts';
import { type Band, isInside } from '../../../experiment/evidence/band.ts';
import { type Words, words } from '../../../words/words.ts';
import { useVoice, type Voice } from '../../parts/say.ts';
import { provenanceText } from './evidenceText.ts';

const text = {
  between: words('{low} to {high}', '{low} tot {high}'),
  atLeast: words('at least {low}', 'minstens {low}'),
  atMost: words('at most {high}', 'hoogstens {high}'),
  inside: words('inside', 'binnen'),
  outside: words('outside', 'erbuiten'),
} as const;

export function provenanceOf(say: Voice): string {
  const { modelVersion, date, program } = provenance;
  return say(provenanceText, { version: modelVersion, date: say(date), program: say(program) });
}

export function bandText({ low, high }: Band, say: Voice, number = (value: number) => say.exact(value)): string {
  if (low === undefined) return say(text.atMost, { high: number(high ?? Infinity) });
  return high === undefined
    ? say(text.atLeast, { low: number(low) })
    : say(text.between, { low: number(low), high: number(high) });
}

export const verdictOf = (band: Band, figure: number): Words => text[isInside(band, figure) ? 'inside' : 'outside'];

export function Verdict({ band, figure }: { readonly band: Band; readonly figure: number }) {
  const say = useVoice();
  const verdict = say(verdictOf(band, figure));
  return isInside(band, figure) ? <>{verdict}</> : <b>{verdict}</b>;
}

interface Props {
  readonly title: Words;
  readonly kind: 'correlations' | 'predictions' | 'robustness';
  readonly headings: readonly Words[];
  readonly children: ComponentChildren;
}

/** A table that scrolls inside itself, and says which model its figures are of. */
export function EvidenceTable({ title, kind, headings, children }: Props) {
  const say = useVoice();
  return (
    <div class="scroll whole" tabIndex={0} role="region" aria-label={say(title)}>
      <table class={`about-evidence ${kind}`}>
        <caption>{provenanceOf(say)}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading.en} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
