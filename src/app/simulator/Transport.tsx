import { words } from '../../words/words.ts';
import { changeSpeed, goToWeek, phaseBack, phaseOn, playPause, weekBack, weekOn } from '../shell/actions/playback.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { speeds } from '../shell/state.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  transport: words('Playback', 'Afspelen'),
  week: words('Week', 'Week'),
  of: words('of {weeks}', 'van {weeks}'),
  slower: words('Slower', 'Langzamer'),
  faster: words('Faster', 'Sneller'),
} as const;

/** Play, step and jump. */
export function PlayButtons() {
  const say = useVoice();
  const playing = useStore(({ session }) => session.playing);
  return (
    <div class="buttons" role="group" aria-label={say(text.transport)}>
      <ActionButton action={phaseBack} sign={<Sign d="M7 6v12M18 6l-8 6 8 6z" />} />
      <ActionButton action={weekBack} sign={<Sign d="M15 6l-7 6 7 6" />} />
      <ActionButton action={playPause} sign={playing ? <Pause /> : <Play />} class="strong play" />
      <ActionButton action={weekOn} sign={<Sign d="M9 6l7 6-7 6" />} />
      <ActionButton action={phaseOn} sign={<Sign d="M17 6v12M6 6l8 6-8 6z" />} />
    </div>
  );
}

/** The playhead, under the phases. */
export function Scrub({ weeks }: { readonly weeks: number }) {
  const say = useVoice();
  const playhead = useStore(({ session }) => session.playhead);
  return (
    <input
      class="scrub"
      type="range"
      min={0}
      max={weeks}
      value={playhead}
      aria-label={say(text.week)}
      aria-valuetext={`${say(text.week)} ${playhead}`}
      onInput={(event) => {
        goToWeek(Number(event.currentTarget.value));
      }}
    />
  );
}

/** Where it stands, and how fast it goes. */
export function WeekAndSpeed({ weeks }: { readonly weeks: number }) {
  const say = useVoice();
  const playhead = useStore(({ session }) => session.playhead);
  const speed = useStore(({ session }) => session.speed);
  return (
    <div class="week-and-speed">
      <span class="week-field">
        {say(text.week)}
        <NumberField label={say(text.week)} value={playhead} most={weeks} whole onChange={goToWeek} />
        {say(text.of, { weeks })}
      </span>
      <span class="speed">
        <button
          type="button"
          class="quiet"
          aria-label={say(text.slower)}
          disabled={speed === speeds[0]}
          onClick={() => {
            changeSpeed(-1);
          }}
        >
          −
        </button>
        <output>{speed === 0.5 ? '½' : speed}×</output>
        <button
          type="button"
          class="quiet"
          aria-label={say(text.faster)}
          disabled={speed === speeds.at(-1)}
          onClick={() => {
            changeSpeed(1);
          }}
        >
          +
        </button>
      </span>
    </div>
  );
}

const Sign = ({ d }: { readonly d: string }) => (
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d={d} />
  </svg>
);

const Play = () => (
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path class="full" d="M8 5l11 7-11 7z" />
  </svg>
);
const Pause = () => (
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path class="full" d="M7 5h4v14H7zM13 5h4v14h-4z" />
  </svg>
);
