import { encode } from 'uqr';
import { words } from '../../words/words.ts';
import { useVoice } from '../parts/say.ts';

const label = words('QR code of the address beside it', 'QR-code van het adres ernaast');

/** A text as a square for a telephone's camera (QR code, middle error correction, four modules of quiet around it). */
export function Square({ text }: { readonly text: string }) {
  const say = useVoice();
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="square" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say(label)} shape-rendering="crispEdges">
      <path d={dark.join('')} />
    </svg>
  );
}
