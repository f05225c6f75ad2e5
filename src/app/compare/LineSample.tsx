import { dashOf, strokesOf } from '../../charts/together.ts';
import { palettes } from '../../charts/drawing/palette.ts';
import { useStore } from '../shell/store.ts';

/** How the lines of one side look in every chart. */
export function LineSample({ side }: { readonly side: number }) {
  const theme = useStore(({ session }) => session.theme);
  const stroke = strokesOf(palettes[theme])[side];
  return (
    <svg class="line-sample" width="44" height="12" aria-hidden="true">
      <line
        x1="2"
        x2="42"
        y1="6"
        y2="6"
        stroke={stroke}
        stroke-width="3"
        stroke-linecap="round"
        stroke-dasharray={dashOf(side, 3)}
      />
    </svg>
  );
}
