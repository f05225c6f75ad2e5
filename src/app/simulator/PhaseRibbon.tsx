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

/** Whether a phase has room for its name; its numeral it always has. The name is then in its title. */
const hasRoom = (width: number, name: string, rem: number): boolean =>
  widthOf(name, 0.8125 * rem, true) + 2 * rem < width;

/** The phases above the weeks that they name, each a way to jump there. */
export function PhaseRibbon({ frame, phases, here }: Props) {
  const say = useVoice();
  const rem = useRem();
  return (
    <div class="ribbon">
      {phases.map(({ number, name, from, to }) => (
        <button
          key={from}
          type="button"
          title={say(name)}
          class={from === here?.from ? 'phase here' : 'phase'}
          ref={styled({ left: `${frame.x(from)}px`, width: `${frame.x(to) - frame.x(from) - 2}px` })}
          onClick={() => {
            goToWeek(from);
          }}
        >
          <b>{number}</b>{' '}
          <span class={hasRoom(frame.x(to) - frame.x(from), say(name), rem) ? undefined : 'heard'}>{say(name)}</span>
        </button>
      ))}
    </div>
  );
}
