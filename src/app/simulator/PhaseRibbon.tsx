import { goToWeek } from '../shell/actions/playback.ts';
import { useVoice } from '../parts/say.ts';
import type { ShownPhase } from '../parts/phases.ts';
import type { Frame } from './frame.ts';
import { styled } from '../parts/styled.ts';

interface Props {
  readonly frame: Frame;
  readonly phases: readonly ShownPhase[];
  readonly week: number;
}

/** A narrower phase shows its numeral only; its name is in the sentence below. */
const SHORT = 92;

/** The phases above the weeks that they name, each a way to jump there. */
export function PhaseRibbon({ frame, phases, week }: Props) {
  const say = useVoice();
  return (
    <div class="ribbon">
      {phases.map(({ number, name, from, to }) => (
        <button
          key={from}
          type="button"
          class={week >= from && (week < to || to === phases.at(-1)?.to) ? 'phase here' : 'phase'}
          ref={styled({ left: `${frame.x(from)}px`, width: `${frame.x(to) - frame.x(from) - 2}px` })}
          onClick={() => {
            goToWeek(from);
          }}
        >
          <b>{number}</b> <span class={frame.x(to) - frame.x(from) < SHORT ? 'heard' : undefined}>{say(name)}</span>
        </button>
      ))}
    </div>
  );
}
