import { useMemo } from 'preact/hooks';
import type { Lever } from '../../model/define.ts';
import { levers } from '../../model/levers/index.ts';
import { words } from '../../words/words.ts';
import type { Points, Scenario } from '../../scenario/scenario.ts';
import { valueFrom } from '../shell/edits/courses.ts';
import { domainOf, lanesOf, pointsOf, type Lane } from '../shell/edits/leverEdits.ts';
import { broughtBack, goneFrom, type Turns } from '../shell/edits/turns.ts';
import { changed } from '../shell/document.ts';
import { useRem, useWidth } from '../parts/size.ts';
import { edit, setSession, useStore } from '../shell/store.ts';
import { domainNames } from '../../model/domainNames.ts';
import { useVoice } from '../parts/say.ts';
import { zoneOf } from '../parts/zone.ts';
import { coursePath } from './coursePath.ts';
import { frameOf, type Frame } from './frame.ts';
import { LaneEditor } from './LaneEditor.tsx';
import { EventLane } from './EventLane.tsx';
import { useWeek } from './useWeek.ts';

const text = {
  title: words('The course of the levers and events', 'Het verloop van de knoppen en gebeurtenissen'),
  open: words('{name}: change its points', '{name}: punten wijzigen'),
  now: words('now {value}', 'nu {value}'),
  bringBack: words('Bring back what was planned', 'Haal terug wat gepland was'),
} as const;

const lanes = levers.flatMap((lever) => lanesOf(lever.id).map((lane) => ({ lane, lever })));
const HEIGHT = 26;
const y = (value: number): number => HEIGHT - 2 - (value / 100) * (HEIGHT - 5);

interface Props {
  readonly scenario: Scenario;
  /** How they came to be as they are; absent: what a turn took away is not shown. */
  readonly turns?: Turns | undefined;
  /** These alone, to be looked at; absent: all, with the events. */
  readonly only?: readonly Lane[];
}

/** How each lever runs over the weeks; one of them can be opened to change its points. */
export function Lanes({ scenario, turns, only }: Props) {
  const say = useVoice();
  const [place, width] = useWidth<HTMLDivElement>(720);
  const { weeks } = scenario.run;
  const rem = useRem();
  const frame = useMemo(() => frameOf(width, weeks, rem), [width, weeks, rem]);
  const narrow = width < 40 * rem;
  const open = useStore(({ session }) => session.lane);
  return (
    <details class="lanes" open>
      <summary>{say(text.title)}</summary>
      <div ref={place} class="weeks">
        {!only && <EventLane frame={frame} scenario={scenario} />}
        {lanes
          .filter(({ lane }) => only?.includes(lane) ?? true)
          .map(({ lane, lever }) => {
            const domain = domainOf(lane);
            const gone = goneFrom({ scenario, turns }, lane);
            const name = domain ? `${say(lever.name).split(':')[0]}: ${say(domainNames[domain])}` : say(lever.name);
            return (
              <div key={lane} class="lane">
                <button
                  type="button"
                  class="lane-name"
                  aria-expanded={lane === open}
                  aria-label={say(text.open, { name })}
                  onClick={() => {
                    setSession({ lane: lane === open ? undefined : lane });
                  }}
                >
                  <span>{name}</span>
                  <LeverLine points={pointsOf(scenario, lane)} zones={lever} {...{ gone, frame, weeks, narrow }} />
                </button>
                {gone && (
                  <button
                    type="button"
                    class="quiet bring-back"
                    aria-label={`${name}: ${say(text.bringBack)}`}
                    onClick={() => {
                      edit((document) => changed(document, (branch) => broughtBack(branch, lane)));
                    }}
                  >
                    {say(text.bringBack)}
                  </button>
                )}
                {lane === open && <LaneEditor {...{ frame, scenario, gone, lane, name }} />}
              </div>
            );
          })}
      </div>
    </details>
  );
}

interface LeverLineProps {
  readonly points: Points;
  /** The course that it had before it was held. */
  readonly gone: Points | undefined;
  readonly zones: Pick<Lever, 'zones'>;
  readonly frame: Frame;
  readonly weeks: number;
  readonly narrow: boolean;
}

/** How one lever runs, and where it stands at the playhead. */
function LeverLine({ points, gone, zones, frame, weeks, narrow }: LeverLineProps) {
  const say = useVoice();
  const pathOf = (course: Points): string => coursePath(course, weeks, { x: frame.x, y });
  // The same element is not drawn again: while the playhead moves, all this stays.
  const courses = useMemo(
    () => (
      <>
        <line class="floor" x1={frame.left} x2={frame.right} y1={HEIGHT - 2} y2={HEIGHT - 2} />
        {gone && <path class="course gone" d={pathOf(gone)} />}
        <path class="course" d={pathOf(points)} />
      </>
    ),
    [points, gone, weeks, frame],
  );
  const week = useWeek(weeks);
  const value = valueFrom(points, week);
  const told = useMemo(
    () => `${say(text.now, { value: say.number(value) })}${narrow ? '' : ` · ${say(zoneOf(zones, value))}`}`,
    [say, value, narrow, zones],
  );
  return (
    <svg width={frame.width} height={HEIGHT} aria-hidden="true">
      {courses}
      <line class="playhead" x1={frame.x(week)} x2={frame.x(week)} y1={0} y2={HEIGHT} />
      {/* Where there is little room, it lies over the end of the line rather than be cut off. */}
      <text
        class="now-value"
        x={narrow ? frame.width : frame.right + 8}
        text-anchor={narrow ? 'end' : 'start'}
        y={HEIGHT / 2}
        dy="0.35em"
      >
        {told}
      </text>
    </svg>
  );
}
