import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Lever } from '../../model/define.ts';
import { type Words, words } from '../../words/words.ts';
import { changed, type Branch } from '../shell/document.ts';
import { pointsOf, type Lane } from '../shell/edits/leverEdits.ts';
import { laneValue, turned, valueAt, valueBefore, type Turning } from '../shell/edits/turns.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { styled } from '../parts/styled.ts';
import { edit, endGesture, store } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { zoneOf } from '../parts/zone.ts';

interface Props {
  readonly lever: Lever;
  readonly name: Words;
  /** More than one: they are set together, and shown at their mean. */
  readonly lanes: readonly Lane[];
  readonly branch: Branch;
  /** From when a turn counts, unless it is for the whole run; and what becomes of the rest of the plan. */
  readonly week: number;
  readonly turning: Turning;
  readonly small?: boolean;
}

const text = {
  exact: words('{name}, exact value', '{name}, precieze waarde'),
  help: words('What does it do?', 'Wat doet dit?'),
  varies: words('differs per domain', 'verschilt per domein'),
} as const;

export function LeverSlider({ lever, name, lanes, branch, week, turning, small = false }: Props) {
  const say = useVoice();
  const id = useId();
  const [helped, setHelped] = useState(false);
  const values = lanes.map((lane) => laneValue(branch, lane, week));
  const value = valueAt(branch, lanes, week);
  const before = valueAt({ scenario: branch.reference }, lanes, week);
  const shown = Math.round(value * 10) / 10;
  const mark = Math.round(before);
  const now = useRef(week);
  now.current = week;
  /** `step` is how finely can be asked here: where the lever stood, now or in the example, is reached exactly. */
  const set = (asked: number, step: number, gesture?: string): void => {
    const turn = { lanes, week: now.current, turning };
    const change = (of: Branch): Branch => {
      const stood = [valueBefore(of, turn), before].find((one) => Math.abs(asked - one) <= step / 2);
      return turned(of, turn, stood ?? asked);
    };
    edit((document) => changed(document, change), gesture);
  };
  const course = pointsOf(branch.scenario, lanes[0]);
  const zone = say(zoneOf(lever, value));
  const apart = values.some((one) => one !== values[0]);
  // The same element is not drawn again: while the playhead moves or another lever is turned, most levers stay as they are.
  return useMemo(
    () => (
      <div class={small ? 'lever small' : 'lever'}>
        <div class="lever-head">
          <div class="lever-name">
            <label for={id} title={say(name)}>
              {say(name).split(':')[0]}
            </label>
            <span class="zone">{apart ? `${zone} · ${say(text.varies)}` : zone}</span>
          </div>
          {!small && (
            <button
              type="button"
              class="quiet help"
              aria-expanded={helped}
              aria-label={`${say(name)}: ${say(text.help)}`}
              onClick={() => {
                setHelped(!helped);
              }}
            >
              ?
            </button>
          )}
          <NumberField
            label={say(text.exact, { name: say(name) })}
            value={shown}
            repeatable
            onChange={(next) => {
              set(next, 0.1);
            }}
          />
        </div>
        {helped && <p class="hint">{say(lever.help)}</p>}
        <div class="track">
          <span
            class="tick"
            aria-hidden="true"
            ref={styled({ left: `calc(${before}% + ${(50 - before) * 0.22}px)` })}
          />
          <input
            id={id}
            type="range"
            min={0}
            max={100}
            step={1}
            list={`${id}-mark`}
            value={Math.round(value)}
            aria-valuetext={`${say.number(shown, Number.isInteger(shown) ? 0 : 1)}, ${zone}`}
            onInput={(event) => {
              const gesture = `lever ${lanes.join()} ${turning} ${now.current}`;
              set(Number(event.currentTarget.value), 1, gesture);
              // Undone while it was dragged: the thumb goes back too.
              if (store.getState().history.broken === gesture) event.currentTarget.value = String(Math.round(value));
            }}
            onClick={() => {
              // To leave it where it is, is a change of a plan that would have moved it.
              if (turning !== 'shift') set(value, 1);
            }}
            onChange={endGesture}
          />
          <datalist id={`${id}-mark`}>
            <option value={mark} />
          </datalist>
        </div>
      </div>
    ),
    [lever, name, lanes.join(), course, turning, small, value, before, apart, helped, say],
  );
}
