import { useId } from 'preact/hooks';
import { words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Step, StepKind } from '../../scenario/story.ts';
import { Menu } from '../parts/Menu.tsx';
import { kindOf, stepKinds } from './stepKinds.ts';
import { useVoice } from '../parts/say.ts';
import type { WriteStep } from './OwnFields.tsx';
import { StepFields } from './StepFields.tsx';

interface Props {
  /** Counts from 0. */
  readonly at: number;
  readonly of: number;
  readonly step: Step;
  readonly scenario: Scenario;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onAdd: (kind: StepKind) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  readonly onWrite: WriteStep;
}

const text = {
  up: words('Move step {n} up', 'Stap {n} omhoog'),
  down: words('Move step {n} down', 'Stap {n} omlaag'),
  add: words('Add a step after step {n}', 'Stap toevoegen na stap {n}'),
  more: words('More for step {n}', 'Meer voor stap {n}'),
  copy: words('Copy', 'Kopiëren'),
  remove: words('Remove', 'Verwijderen'),
} as const;

/** A step as a card: what it is, where it goes, and, when it is open, all that is in it. */
export function StepCard({ at, of, step, scenario, open, ...on }: Props) {
  const say = useVoice();
  const id = useId();
  const n = at + 1;
  const kind = say(kindOf(step.kind).name);
  return (
    <li class={open ? 'step open' : 'step'} data-step={at}>
      <div class="step-head">
        <h3>
          <button type="button" class="quiet name" aria-expanded={open} aria-controls={id} onClick={on.onOpen}>
            <b class="step-number">{n}</b>
            <span>
              {step.title && <span class="step-title">{say(step.title)}</span>}
              <span class="step-kind">{kind}</span>
            </span>
          </button>
        </h3>
        <div class="step-tools">
          {([-1, 1] as const).map((by) => {
            const what = by < 0 ? 'up' : 'down';
            return (
              <button
                key={what}
                type="button"
                class={`quiet ${what}`}
                aria-label={say(text[what], { n })}
                title={say(text[what], { n })}
                disabled={by < 0 ? at === 0 : n === of}
                onClick={() => {
                  on.onMove(by);
                }}
              >
                {by < 0 ? '↑' : '↓'}
              </button>
            );
          })}
          <Menu label="+" name={say(text.add, { n })} class="right">
            {stepKinds.map(({ id: other, name, shows }) => (
              <button
                key={other}
                type="button"
                title={say(shows)}
                onClick={() => {
                  on.onAdd(other);
                }}
              >
                {say(name)}
              </button>
            ))}
          </Menu>
          <Menu label="⋯" name={say(text.more, { n })} class="right">
            <button type="button" onClick={on.onCopy}>
              {say(text.copy)}
            </button>
            <button type="button" disabled={of === 1} onClick={on.onRemove}>
              {say(text.remove)}
            </button>
          </Menu>
        </div>
      </div>
      <div id={id} hidden={!open}>
        {open && <StepFields at={at} step={step} scenario={scenario} onWrite={on.onWrite} />}
      </div>
    </li>
  );
}
