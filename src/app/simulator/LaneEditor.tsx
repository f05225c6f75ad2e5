import { useRef, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { limits } from '../../scenario/limits.ts';
import type { Points, Scenario } from '../../scenario/scenario.ts';
import { withScenario } from '../shell/document.ts';
import { addedPoint, movedPoint, pointsOf, removedPoint, withPoints, type Lane } from '../shell/edits/leverEdits.ts';
import { lazily } from '../parts/lazily.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { styled } from '../parts/styled.ts';
import { edit, endGesture } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { coursePath } from './coursePath.ts';
import type { Frame } from './frame.ts';
import { useWeek } from './useWeek.ts';

const StartingWeeks = lazily(async () => (await import('./StartingWeeks.tsx')).StartingWeeks, Waiting);

function Waiting() {
  return null;
}

interface Props {
  readonly frame: Frame;
  readonly scenario: Scenario;
  /** The course that it had before it was held. */
  readonly gone: Points | undefined;
  readonly lane: Lane;
  readonly name: string;
}

const text = {
  pin: words('{name}: point in week {week}, value {value}', '{name}: punt in week {week}, waarde {value}'),
  how: words(
    'Drag a point sideways to another week, or up and down to another value; or use the arrow keys on it. Delete removes it.',
    'Sleep een punt opzij naar een andere week, of omhoog en omlaag naar een andere waarde; of gebruik er de pijltjestoetsen op. Delete verwijdert het.',
  ),
  week: words('Week', 'Week'),
  value: words('Value', 'Waarde'),
  compare: words('Compare five starting weeks', 'Vergelijk vijf startweken'),
  add: words('Add a point in week {week}', 'Punt toevoegen in week {week}'),
  remove: words('Remove', 'Verwijderen'),
} as const;

/** Where a drag began; it keeps to the direction that it first takes, since a hand never goes quite straight. */
interface Grabbed {
  readonly x: number;
  readonly y: number;
  readonly point: readonly [week: number, value: number];
  along: 'weeks' | 'values' | undefined;
}
/** CSS pixels after which the direction is taken. */
const SETTLES = 4;

const HEIGHT = 128;
const y = (value: number): number => 12 + (1 - value / 100) * (HEIGHT - 24);
const valueAt = (at: number): number => Math.round(Math.min(100, Math.max(0, 100 * (1 - (at - 12) / (HEIGHT - 24)))));

/** The points of one lever: to be dragged, moved by keys, typed and removed. */
export function LaneEditor({ frame, scenario, gone, lane, name }: Props) {
  const say = useVoice();
  const [comparing, setComparing] = useState(false);
  const grabbed = useRef<Grabbed | undefined>(undefined);
  const points = pointsOf(scenario, lane);
  const { weeks } = scenario.run;
  const week = useWeek(weeks);
  const change = (next: (points: Points) => Points, gesture?: string): void => {
    edit(
      (document) => withScenario(document, (of) => withPoints(of, lane, next(pointsOf(of, lane)))),
      gesture && `point ${lane} ${gesture}`,
    );
  };
  const drag = (index: number) => (event: PointerEvent) => {
    if (!(event.currentTarget instanceof HTMLElement) || !event.currentTarget.hasPointerCapture(event.pointerId))
      return;
    const from = grabbed.current;
    if (!from) return;
    const [right, down] = [event.clientX - from.x, event.clientY - from.y];
    if (!from.along && Math.max(Math.abs(right), Math.abs(down)) >= SETTLES)
      from.along = Math.abs(right) > Math.abs(down) ? 'weeks' : 'values';
    const [at, value] = from.point;
    const to = Math.round(frame.week(frame.x(at) + right));
    if (from.along === 'weeks')
      change((now) => movedPoint(now, index, Math.min(weeks, Math.max(0, to)), value), String(index));
    if (from.along === 'values') change((now) => movedPoint(now, index, at, valueAt(y(value) + down)), String(index));
  };
  const press = (index: number) => (event: KeyboardEvent) => {
    const [at, value] = points[index];
    const step = event.shiftKey ? 10 : 1;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [at - step, value],
      ArrowRight: [at + step, value],
      ArrowUp: [at, Math.min(100, value + step)],
      ArrowDown: [at, Math.max(0, value - step)],
    };
    if (event.key === 'Delete' || event.key === 'Backspace') change((now) => removedPoint(now, index));
    else if (Object.hasOwn(moves, event.key))
      change((now) => movedPoint(now, index, ...moves[event.key]), `${index} keys`);
    else return;
    event.preventDefault();
  };
  return (
    <div class="lane-editor">
      <div class="pins">
        <svg width={frame.width} height={HEIGHT} aria-hidden="true">
          {[0, 50, 100].map((value) => (
            <line key={value} class="floor" x1={frame.left} x2={frame.right} y1={y(value)} y2={y(value)} />
          ))}
          {gone && <path class="course gone" d={coursePath(gone, weeks, { x: frame.x, y })} />}
          <path class="course" d={coursePath(points, weeks, { x: frame.x, y })} />
          <line class="playhead" x1={frame.x(week)} x2={frame.x(week)} y1={0} y2={HEIGHT} />
        </svg>
        {points.map(([at, value], index) =>
          at < 0 || at > weeks ? null : (
            <button
              key={index}
              type="button"
              class="pin"
              data-keys
              aria-label={say(text.pin, { name, week: at, value: say.number(value) })}
              ref={styled({ left: `${frame.x(at)}px`, top: `${y(value)}px` })}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                grabbed.current = { x: event.clientX, y: event.clientY, point: [at, value], along: undefined };
              }}
              onPointerMove={drag(index)}
              onPointerUp={endGesture}
              onKeyDown={press(index)}
              onBlur={endGesture}
            />
          ),
        )}
      </div>
      <p class="hint">{say(text.how)}</p>
      <ul class="points">
        {points.map(([at, value], index) => (
          <li key={index}>
            {say(text.week)}
            <NumberField
              label={`${name}, ${say(text.week)} ${index + 1}`}
              value={at}
              least={index > 0 ? points[index - 1][0] + 1 : Math.min(0, at)}
              most={index < points.length - 1 ? points[index + 1][0] - 1 : limits.farWeek}
              whole
              onChange={(next) => {
                change((now) => movedPoint(now, index, next, value));
              }}
            />
            {say(text.value)}
            <NumberField
              label={`${name}, ${say(text.value)} ${index + 1}`}
              value={value}
              onChange={(next) => {
                change((now) => movedPoint(now, index, at, next));
              }}
            />
            <button
              type="button"
              class="quiet"
              disabled={points.length === 1}
              onClick={() => {
                change((now) => removedPoint(now, index));
              }}
            >
              {say(text.remove)}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => {
              change((now) => addedPoint(now, week));
            }}
          >
            {say(text.add, { week })}
          </button>
        </li>
      </ul>
      <details
        class="compare-starts"
        onToggle={(event) => {
          setComparing(event.currentTarget.open);
        }}
      >
        <summary>{say(text.compare)}</summary>
        {comparing && <StartingWeeks scenario={scenario} lane={lane} />}
      </details>
    </div>
  );
}
