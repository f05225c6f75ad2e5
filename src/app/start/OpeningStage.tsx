import { useEffect, useState } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { levers } from '../../model/levers/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { words } from '../../words/words.ts';
import { reducedMotion } from '../parts/reducedMotion.ts';
import { useVoice } from '../parts/say.ts';
import { zoneOf } from '../parts/zone.ts';
import { lanesOf } from '../shell/edits/leverEdits.ts';
import { valueAt } from '../shell/edits/turns.ts';
import { StageCanvas } from '../stage/StageCanvas.tsx';
import { StageLegend } from '../stage/StageLegend.tsx';

const text = {
  week: words('Week {week}', 'Week {week}'),
  lever: words('{lever} in week {week}: {value} ({zone})', '{lever} in week {week}: {value} ({zone})'),
  scrub: words('Week', 'Week'),
  again: words('Once more', 'Nog een keer'),
} as const;

interface Props {
  readonly trajectory: Trajectory;
  readonly scenario: Scenario;
  /** The one that can be turned beside it, told as it stands in the week that is drawn. */
  readonly lever: (typeof levers)[number];
}

/** Nothing moves by itself for longer than this many seconds. */
const SECONDS = 5;

/** Played once in this page, whichever screen was opened in between. */
let seen = false;

/** The organisation as the first picture: it lives once through its weeks, then stands where it is put. */
export function OpeningStage({ trajectory, scenario, lever }: Props) {
  const say = useVoice();
  const last = trajectory.measures['satisfaction'].length - 1;
  const [week, setWeek] = useState(seen ? last : 0);
  const [plays, setPlays] = useState(!seen && !reducedMotion());
  const pace = last / SECONDS;
  useEffect(() => {
    seen = true;
    if (!plays) return undefined;
    const began = performance.now();
    let frame = requestAnimationFrame(function next(now): void {
      const at = Math.min(last, Math.max(0, Math.floor(((now - began) / 1000) * pace)));
      setWeek(at);
      if (at < last) frame = requestAnimationFrame(next);
      else setPlays(false);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [plays, last, pace]);
  const shown = Math.min(week, last);
  const value = valueAt({ scenario }, lanesOf(lever.id), shown);
  return (
    <figure class="first-picture organisation">
      <StageCanvas {...{ trajectory, scenario }} week={shown} pace={plays ? pace : undefined} />
      <div class="opening-weeks">
        <b>{say(text.week, { week: shown })}</b>
        <input
          type="range"
          min={0}
          max={last}
          value={shown}
          aria-label={say(text.scrub)}
          onInput={(event) => {
            setPlays(false);
            setWeek(Number(event.currentTarget.value));
          }}
        />
        <button
          type="button"
          onClick={() => {
            setWeek(0);
            setPlays(true);
          }}
        >
          {say(text.again)}
        </button>
      </div>
      <p class="hint opening-lever">
        {say(text.lever, {
          lever: say(lever.name),
          week: shown,
          value: say.number(value),
          zone: say(zoneOf(lever, value)),
        })}
      </p>
      <StageLegend />
    </figure>
  );
}
