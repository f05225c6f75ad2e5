import { events, eventOf, type EventId } from '../../model/events/index.ts';
import { words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { withScenario } from '../shell/document.ts';
import { addedEvent, changedEvent, removedEvent } from '../shell/edits/eventEdits.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { styled } from '../parts/styled.ts';
import { edit, setSession, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import type { Frame } from './frame.ts';
import { useWeek } from './useWeek.ts';

interface Props {
  readonly frame: Frame;
  readonly scenario: Scenario;
}

const text = {
  add: words('+ {event} in week {week}', '+ {event} in week {week}'),
  week: words('Week', 'Week'),
  crisis: words('severity (0–100)', 'zwaarte (0–100)'),
  newLeaders: words('% of leaders', '% van de leidinggevenden'),
  hits: words('Show performance, where it hits', 'Toon de prestaties, daar komt hij aan'),
  remove: words('Remove', 'Verwijderen'),
} as const;

/** What happens from outside: added at the playhead, moved by its week, removed. */
export function EventLane({ frame, scenario }: Props) {
  const say = useVoice();
  const week = useWeek(scenario.run.weeks);
  const panels = useStore(({ session }) => session.panels);
  const change = (next: (scenario: Scenario) => Scenario): void => {
    edit((document) => withScenario(document, next));
  };
  const sizeName: Readonly<Record<EventId, string>> = { crisis: say(text.crisis), newLeaders: say(text.newLeaders) };
  return (
    <div class="events">
      <div class="event-marks" aria-hidden="true">
        {scenario.events.map(({ event, week: at }, index) => (
          <span key={index} class={`event-mark ${event}`} ref={styled({ left: `${frame.x(at)}px` })} />
        ))}
      </div>
      <ul class="points">
        {scenario.events.map(({ event, week: at, size }, index) => {
          const name = say(eventOf[event].name);
          return (
            <li key={index}>
              <span class={`event-sign ${event}`} aria-hidden="true" />
              <b>{name}</b>
              {say(text.week)}
              <NumberField
                label={`${name} ${index + 1}, ${say(text.week)}`}
                value={at}
                least={1}
                most={scenario.run.weeks}
                whole
                onChange={(next) => {
                  change((of) => changedEvent(of, index, { week: next }));
                }}
              />
              {sizeName[event]}
              <NumberField
                label={`${name} ${index + 1}, ${sizeName[event]}`}
                value={size}
                onChange={(next) => {
                  change((of) => changedEvent(of, index, { size: next }));
                }}
              />
              {event === 'crisis' && panels !== 'results' && (
                <button
                  type="button"
                  onClick={() => {
                    setSession({ panels: 'results' });
                  }}
                >
                  {say(text.hits)}
                </button>
              )}
              <button
                type="button"
                class="quiet"
                aria-label={`${say(text.remove)}: ${name} ${index + 1}`}
                onClick={() => {
                  change((of) => removedEvent(of, index));
                }}
              >
                {say(text.remove)}
              </button>
            </li>
          );
        })}
        {events.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                change((of) => addedEvent(of, id, Math.max(1, week)));
              }}
            >
              {say(text.add, { event: say(name), week: Math.max(1, week) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
