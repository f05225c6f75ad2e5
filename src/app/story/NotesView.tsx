import { useEffect, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import type { Notes } from '../../scenario/story.ts';
import type { Presentation } from '../shell/state.ts';
import { listenToClickerHere } from './clicker.ts';
import { ask, followRoom } from './notesWindow.ts';
import { useVoice } from '../parts/say.ts';
import { NextPicture } from './NextPicture.tsx';
import './story.css';

const text = {
  title: words('Notes', 'Notities'),
  waiting: words(
    'These notes follow a story in the other window. Open them from there.',
    'Deze notities volgen een verhaal in het andere venster. Open ze daar.',
  ),
  step: words('Step {n} of {of}', 'Stap {n} van {of}'),
  minutes: words('{n} min of {of}', '{n} van {of} min'),
  late: words('{n} min over time', '{n} min over tijd'),
  say: words('Say', 'Zeg'),
  wait: words('Wait', 'Wacht'),
  point: words('Point', 'Wijs'),
  trap: words('Trap', 'Valkuil'),
  after: words('Comes after the vote:', 'Komt na het stemmen:'),
  back: words('Back', 'Terug'),
  on: words('Next', 'Verder'),
  blank: words('Blank screen', 'Leeg scherm'),
  plus: words('One more for {option}', 'Eén erbij voor {option}'),
} as const;

const kinds = ['say', 'wait', 'point', 'trap'] as const satisfies readonly (keyof Notes)[];

/** For the trainer's eyes: follows the window that the room sees, and can steer it. */
export function NotesView() {
  const say = useVoice();
  const [presentation, tell] = useState<Presentation | undefined>(undefined);
  const [now, tick] = useState(Date.now());
  useEffect(() => followRoom(tell), []);
  useEffect(() => listenToClickerHere(), []);
  useEffect(() => {
    const timer = setInterval(() => {
      tick(Date.now());
    }, 5_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  if (!presentation) {
    return (
      <main id="content" class="page" tabIndex={-1}>
        <h1>{say(text.title)}</h1>
        <p role="status">{say(text.waiting)}</p>
      </main>
    );
  }
  const { steps, minutes, title } = presentation.story;
  const step = steps[presentation.step];
  const passed = Math.floor((now - presentation.begun) / 60_000);
  return (
    <main id="content" class="page notes" tabIndex={-1}>
      <p>
        {say(text.step, { n: presentation.step + 1, of: steps.length })} ·{' '}
        {say(text.minutes, { n: passed, of: minutes })}
        {passed > minutes && <b class="warning"> {say(text.late, { n: passed - minutes })}</b>}
      </p>
      <h1>{say(step.title ?? title)}</h1>
      {step.text && <p class="shown">{say(step.text)}</p>}
      {step.kind === 'predict' && step.answer && (
        <p class="hint">
          {say(text.after)} {say(step.answer)}
        </p>
      )}
      <dl>
        {kinds.map((kind) => {
          const note = step.notes?.[kind];
          return (
            note && (
              <div key={kind} class={kind}>
                <dt>{say(text[kind])}</dt>
                <dd>{say(note)}</dd>
              </div>
            )
          );
        })}
      </dl>
      {step.kind === 'predict' && (
        <ol class="tally">
          {step.options.map((option, o) => (
            <li key={o}>
              <button
                type="button"
                aria-label={say(text.plus, { option: say(option) })}
                onClick={() => {
                  ask({ selfsteer: 'ask', what: 'vote', option: o, by: 1 });
                }}
              >
                {say(option)}: {presentation.votes[o] ?? 0}
              </button>
            </li>
          ))}
        </ol>
      )}
      <NextPicture presentation={presentation} />
      <footer class="controls">
        {(['back', 'on', 'blank'] as const).map((what) => (
          <button
            key={what}
            type="button"
            class={what === 'on' ? 'strong' : ''}
            onClick={() => {
              ask({ selfsteer: 'ask', what });
            }}
          >
            {say(text[what])}
          </button>
        ))}
      </footer>
    </main>
  );
}
