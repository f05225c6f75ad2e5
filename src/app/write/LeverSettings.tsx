import { useId, useRef } from 'preact/hooks';
import { domains } from '../../model/define.ts';
import { type Words, words } from '../../words/words.ts';
import { levers } from '../../model/levers/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Step, StoryLever } from '../../scenario/story.ts';
import { valueFrom } from '../shell/edits/courses.ts';
import { pointsOf } from '../shell/edits/leverEdits.ts';
import { Menu } from '../parts/Menu.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { endGesture } from '../shell/store.ts';
import { lanesNamed } from '../story/storyState.ts';
import { useVoice } from '../parts/say.ts';
import { settingName } from '../parts/settingText.ts';
import { zoneOf } from '../parts/zone.ts';
import { useFocusAfter } from './useFocusAfter.ts';

type Settings = (Step & { kind: 'set' })['levers'];

interface Props {
  readonly settings: Settings;
  /** From when they count, and in which scenario. */
  readonly week: number;
  readonly scenario: Scenario;
  readonly onWrite: (settings: Settings, gesture?: string) => Words | undefined;
}

const text = {
  title: words('Levers, from this week on', 'Knoppen, vanaf deze week'),
  add: words('Add a lever', 'Knop toevoegen'),
  exact: words('{name}, exact value', '{name}, precieze waarde'),
  remove: words('Remove', 'Verwijderen'),
} as const;

const all: readonly StoryLever[] = levers.flatMap(({ id }): StoryLever[] =>
  id === 'delegation' ? [id, ...domains.map((domain): StoryLever => `delegation.${domain}`)] : [id],
);
const leverOf = (name: StoryLever) => levers.find(({ id }) => id === name.split('.')[0]) ?? levers[0];

/** Which levers a step turns, and how far. */
export function LeverSettings({ settings, week, scenario, onWrite }: Props) {
  const say = useVoice();
  const place = useRef<HTMLFieldSetElement>(null);
  const focusAfter = useFocusAfter(place);
  const set = all.filter((name) => settings[name] !== undefined);
  const withOne = (name: StoryLever, value: number | undefined): Settings =>
    // In the order of the panel, whichever was added first.
    Object.fromEntries(
      all.flatMap((known) => {
        const next = known === name ? value : settings[known];
        return next === undefined ? [] : [[known, next]];
      }),
    );
  const valueNow = (name: StoryLever): number => {
    const values = lanesNamed(name).map((lane) => valueFrom(pointsOf(scenario, lane), week));
    return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  };
  return (
    <fieldset ref={place}>
      <legend>{say(text.title)}</legend>
      {set.map((name) => (
        <Setting
          key={name}
          name={name}
          value={settings[name] ?? 0}
          onSet={(value, gesture) => {
            onWrite(withOne(name, value), gesture);
          }}
          onRemove={() => {
            focusAfter('.menu > summary');
            onWrite(withOne(name, undefined));
          }}
        />
      ))}
      {set.length < all.length && (
        <Menu label={say(text.add)} class="bordered">
          {all
            .filter((name) => !set.includes(name))
            .map((name) => (
              <button
                key={name}
                type="button"
                onClick={() => {
                  focusAfter(`[data-lever="${name}"] input[type=range]`);
                  onWrite(withOne(name, valueNow(name)));
                }}
              >
                {say(settingName(`levers.${name}`))}
              </button>
            ))}
        </Menu>
      )}
    </fieldset>
  );
}

interface SettingProps {
  readonly name: StoryLever;
  readonly value: number;
  readonly onSet: (value: number, gesture?: string) => void;
  readonly onRemove: () => void;
}

function Setting({ name, value, onSet, onRemove }: SettingProps) {
  const say = useVoice();
  const id = useId();
  const message = say(settingName(`levers.${name}`));
  const zone = say(zoneOf(leverOf(name), value));
  return (
    <div class="lever" data-lever={name}>
      <div class="lever-head">
        <div class="lever-name">
          <label for={id}>{message}</label>
          <span class="zone">{zone}</span>
        </div>
        <NumberField label={say(text.exact, { name: message })} value={value} onChange={onSet} />
        <button
          type="button"
          class="quiet"
          aria-label={`${say(text.remove)}: ${message}`}
          title={say(text.remove)}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
      <div class="track">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={1}
          value={Math.round(value)}
          aria-valuetext={`${say.number(value, Number.isInteger(value) ? 0 : 1)}, ${zone}`}
          onInput={(event) => {
            onSet(Number(event.currentTarget.value), `story lever ${name}`);
          }}
          onChange={endGesture}
        />
      </div>
    </div>
  );
}
