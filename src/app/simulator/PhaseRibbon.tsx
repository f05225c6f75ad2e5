import { goToWeek } from '../shell/actions/playback.ts';
import { widthOf } from '../../charts/drawing/text.ts';
import { useVoice } from '../parts/say.ts';
import { useRem } from '../parts/size.ts';
import type { ShownPhase } from '../parts/phases.ts';
import type { Frame } from './frame.ts';
import { styled } from '../parts/styled.ts';

interface Props {
  readonly frame: Frame;
  readonly phases: readonly ShownPhase[];
  /** The one at the playhead. */
  readonly here: ShownPhase | undefined;
}

/** In rem: as other small type, else the smallest that can be read. */
const sizes = [0.8125, 0.75] as const;

/**
 * In rem, how large the name of a phase can be, which may go on below itself but breaks no word; undefined where there is
 * room for its numeral only. The name is then in its title.
 */
const sizeIn = (width: number, name: string, rem: number): number | undefined =>
  sizes.find((size) => {
    const [first, ...others] = name.split(' ').map((word) => widthOf(word, size * rem, true));
    return Math.max(first + rem, ...others) + 0.75 * rem < width;
  });

/** The phases above the weeks that they name, each a way to jump there. */
export function PhaseRibbon({ frame, phases, here }: Props) {
  const say = useVoice();
  const rem = useRem();
  return (
    <div class="ribbon">
      {phases.map(({ number, name, from, to }) => {
        const width = frame.x(to) - frame.x(from);
        const size = sizeIn(width, say(name), rem);
        return (
          <button
            key={from}
            type="button"
            title={say(name)}
            class={from === here?.from ? 'phase here' : 'phase'}
            ref={styled({ left: `${frame.x(from)}px`, width: `${width - 2}px`, 'font-size': `${size ?? sizes[0]}rem` })}
            onClick={() => {
              goToWeek(from);
            }}
          >
            <b>{number}</b> <span class={size === undefined ? 'heard' : undefined}>{say(name)}</span>
          </button>
        );
      })}
    </div>
  );
}
