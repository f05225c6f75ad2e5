import { useId, useState } from 'preact/hooks';
import type { Lever } from '../../model/define.ts';
import { type Words, words } from '../../words/words.ts';
import { withScenario, type Branch } from '../shell/document.ts';
import { pointsOf, setLever, valueFrom, type Lane } from '../shell/edits/leverEdits.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { styled } from '../parts/styled.ts';
import { edit, endGesture, store, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { zoneOf } from '../parts/zone.ts';

interface Props {
  readonly lever: Lever;
  readonly name: Words;
  /** More than one: they are set together, and shown at their mean. */
  readonly lanes: readonly Lane[];
  readonly branch: Branch;
  /** From when a change counts; undefined: the whole run. */
  readonly week: number | undefined;
  readonly small?: boolean;
}

const text = {
  exact: words('{name}, exact value', '{name}, precieze waarde'),
  help: words('What does it do?', 'Wat doet dit?'),
  varies: words('differs per domain', 'verschilt per domein'),
} as const;

export function LeverSlider({ lever, name, lanes, branch, week, small = false }: Props) {
  const say = useVoice();
  const id = useId();
  const playhead = useStore(({ session }) => session.playhead);
  const at = week ?? playhead;
  const [helped, setHelped] = useState(false);
  const { scenario, reference } = branch;
  const values = lanes.map((lane) => valueFrom(pointsOf(scenario, lane), at));
  const value = mean(values);
  const before = mean(lanes.map((lane) => valueFrom(pointsOf(reference, lane), at)));
  const shown = Math.round(value * 10) / 10;
  const mark = Math.round(before);
  const set = (next: number, gesture?: string): void => {
    edit((document) => withScenario(document, (of) => setLever(of, lanes, next, week)), gesture);
  };
  const zone = say(zoneOf(lever, value));
  const apart = values.some((one) => one !== values[0]);
  return (
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
        <NumberField label={say(text.exact, { name: say(name) })} value={shown} onChange={set} />
      </div>
      {helped && <p class="hint">{say(lever.help)}</p>}
      <div class="track">
        <span class="tick" aria-hidden="true" ref={styled({ left: `calc(${before}% + ${(50 - before) * 0.22}px)` })} />
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
            const gesture = `lever ${lanes.join()} ${String(week)}`;
            const turned = Number(event.currentTarget.value);
            // Where it stood is reached exactly, also between two steps.
            set(turned === mark ? before : turned, gesture);
            // Undone while it was dragged: the thumb goes back too.
            if (store.getState().history.broken === gesture) event.currentTarget.value = String(Math.round(value));
          }}
          onChange={endGesture}
        />
        <datalist id={`${id}-mark`}>
          <option value={mark} />
        </datalist>
      </div>
    </div>
  );
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
