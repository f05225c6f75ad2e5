import { words } from '../../words/words.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { fullScreen } from '../shell/actions/showing.ts';
import type { Step } from '../../scenario/story.ts';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { LeverId } from '../../model/levers/index.ts';
import type { Branch } from '../shell/document.ts';
import type { Presentation } from '../shell/state.ts';
import { currentBranch, setSession, useStore } from '../shell/store.ts';
import { openNotes } from './notesWindow.ts';
import { keepWhatWasMade, leave, reveal, stepBack, stepOn, vote } from './presentation.ts';
import { addressOf } from '../shell/addresses.ts';
import { Computing } from '../simulator/Computing.tsx';
import { useShown } from '../simulator/useShown.ts';
import { useWeek } from '../simulator/useWeek.ts';
import { routeNames } from '../shell/routeNames.ts';
import { lanesOf } from '../shell/edits/leverEdits.ts';
import { useVoice, type Voice } from '../parts/say.ts';
import { useBox, useRem } from '../parts/size.ts';
import { LeverPanel } from '../simulator/LeverPanel.tsx';
import { Lanes } from '../simulator/Lanes.tsx';
import { Panels } from '../simulator/Panels.tsx';
import { TimeBar } from '../simulator/TimeBar.tsx';
import { Stage } from '../stage/Stage.tsx';
import { thinkingAid } from '../../words/sentences.ts';
import './story.css';

const text = {
  loading: words('One moment…', 'Even geduld…'),
  step: words('{n} of {of}', '{n} van {of}'),
  back: words('Back', 'Terug'),
  on: words('Next', 'Verder'),
  reveal: words('Show what happens', 'Laat zien wat er gebeurt'),
  leave: words('Leave the story', 'Stop het verhaal'),
  keep: words('Keep what we made', 'Bewaar wat we maakten'),
  notes: words('Notes in a second window', 'Notities in een tweede venster'),
  blocked: words(
    'The browser holds back the second window: allow it for this page.',
    'De browser houdt het tweede venster tegen: sta het voor deze pagina toe.',
  ),
  expected: words('{n} of {of} expected this.', '{n} van de {of} {n|had|hadden} dit verwacht.'),
  hands: words('{n} {n|hand|hands}', '{n} {n|hand|handen}'),
} as const;

/** What the room sees of a story. */
export function Presenter() {
  const say = useVoice();
  const presentation = useStore(({ session }) => session.presentation);
  if (!presentation) {
    return (
      <main id="content" class="page" tabIndex={-1}>
        <p role="status">{say(text.loading)}</p>
      </main>
    );
  }
  if (presentation.blank) return <main id="content" class="blank" tabIndex={-1} aria-label="" />;
  return <Shown presentation={presentation} />;
}

function Shown({ presentation }: { readonly presentation: Presentation }) {
  const say = useVoice();
  const step = presentation.story.steps[presentation.step];
  const drawn = step.kind !== 'text' && step.kind !== 'question';
  return (
    <main id="content" class={drawn ? 'presenter' : 'presenter in-words'} tabIndex={-1}>
      <section class="words" aria-live="polite">
        <h1>{say(step.title ?? presentation.story.title)}</h1>
        {(drawn || step.text) && <p class="large">{step.text && say(step.text)}</p>}
        {step.kind === 'predict' && <Prediction step={step} presentation={presentation} />}
        {step.kind === 'question' && (
          <ul class="questions">
            {step.questions.map((question, q) => (
              <li key={q}>{say(question)}</li>
            ))}
          </ul>
        )}
      </section>
      {drawn && <Picture step={step} />}
      <Controls presentation={presentation} />
    </main>
  );
}

function Prediction({
  step,
  presentation,
}: {
  readonly step: Step & { kind: 'predict' };
  readonly presentation: Presentation;
}) {
  const say = useVoice();
  const growing = useStore(({ session }) => session.growth !== undefined);
  const told = presentation.revealed && !growing;
  return (
    <div class="prediction">
      <ol>
        {step.options.map((option, o) => (
          <li key={o}>
            <button
              type="button"
              disabled={presentation.revealed}
              onClick={() => {
                vote(o);
              }}
            >
              <b>{o + 1}</b> {say(option)}
              <span class="hands">{say(text.hands, { n: presentation.votes[o] ?? 0 })}</span>
            </button>
          </li>
        ))}
        {/* Unseen afterwards, so that the picture keeps its place. */}
        <li class={presentation.revealed ? 'untold' : undefined}>
          <button type="button" class="strong" onClick={reveal}>
            {say(text.reveal)}
          </button>
        </li>
      </ol>
      {step.answer && (
        // There from the start, unseen, so that the picture keeps its place when it is told.
        <p class={told ? 'large answer' : 'large answer untold'}>
          <span>
            {say(step.answer)} {expected(step, presentation.votes, say)}
          </span>
          <span class="untold" aria-hidden="true">
            {say(step.answer)} {expected(step, fullRoom(step), say)}
          </span>
        </p>
      )}
    </div>
  );
}

/** As many hands as take the most room to tell of. */
const fullRoom = ({ options }: Step & { kind: 'predict' }): readonly number[] => options.map(() => 30);

/** How many of those who raised a hand saw it coming; nothing where nobody did, or it is not told what came. */
function expected({ outcome }: Step & { kind: 'predict' }, votes: readonly number[], say: Voice): string {
  const of = votes.reduce((sum, hands) => sum + hands, 0);
  return outcome === undefined || of === 0 ? '' : say(text.expected, { n: votes[outcome - 1] ?? 0, of });
}

function Picture({ step }: { readonly step: Step }) {
  const branch = useStore(currentBranch);
  const { trajectory, current, stale } = useShown();
  const reached = useWeek(trajectory ? trajectory.measures['satisfaction'].length - 1 : 0);
  const hiddenAfter = useStore(({ session }) => session.hiddenAfter);
  if (!branch || !trajectory) return <Computing scenario={branch?.scenario} />;
  const free = step.kind === 'sandbox';
  // What is predicted or pointed at stands still; where it needs no room of its own, the picture keeps its place.
  const still = step.kind === 'point' ? 'still' : '';
  // Nor does the organisation live on where its lines are still hidden.
  const seen = typeof hiddenAfter === 'number' ? hiddenAfter : Infinity;
  const week = Math.min(reached, seen);
  return (
    <div class={`picture ${free ? 'with-levers' : ''} ${still} ${stale ? 'stale' : ''}`} aria-busy={!current}>
      {stale && <Computing scenario={branch.scenario} />}
      {free && <LeverPanel branch={branch} only={step.levers} />}
      <Stage trajectory={trajectory} scenario={branch.scenario} week={week} />
      <Lines
        branch={branch}
        trajectory={trajectory}
        choice={free}
        lever={step.kind === 'point' ? step.lever : undefined}
      />
      <TimeBar scenario={branch.scenario} plays={step.kind !== 'predict'} />
    </div>
  );
}

interface LinesProps {
  readonly branch: Branch;
  readonly trajectory: Trajectory;
  /** Which panels the room sees is for the story to say, but where it is free to try. */
  readonly choice: boolean;
  /** Pointed at. */
  readonly lever: LeverId | undefined;
}

/** In rem: what stands above and below a panel, and above both. */
const [CAPTION, HEAD, LEAST] = [4, 3.2, 4];

/** The lines of the step's measures, as high as there is room. */
function Lines({ branch, trajectory, choice, lever }: LinesProps) {
  const rem = useRem();
  const [place, box] = useBox<HTMLDivElement>();
  const lanes = lever ? lanesOf(lever).length * 3.2 + 3.5 : 0;
  const left = box.height / rem - (choice ? HEAD : 0) - lanes;
  return (
    <div ref={place} class="side-charts in-room">
      <Panels
        branch={branch}
        trajectory={trajectory}
        height={Math.max(LEAST, left / 2 - CAPTION) * rem}
        choice={choice}
      />
      {lever && <Lanes scenario={branch.scenario} only={lanesOf(lever)} />}
    </div>
  );
}

function Controls({ presentation }: { readonly presentation: Presentation }) {
  const say = useVoice();
  const of = presentation.story.steps.length;
  const step = presentation.story.steps[presentation.step];
  // Then the strong button is the one that shows the answer.
  const unasked = step.kind === 'predict' && !presentation.revealed;
  return (
    <footer class="controls">
      <button type="button" disabled={presentation.step === 0} onClick={stepBack}>
        {say(text.back)}
      </button>
      <span>{say(text.step, { n: presentation.step + 1, of })}</span>
      <button
        type="button"
        class={unasked ? undefined : 'strong'}
        disabled={presentation.step === of - 1 && !unasked}
        onClick={stepOn}
      >
        {say(text.on)}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={(event) => {
          // Else the room looks at its frame from here on.
          event.currentTarget.blur();
          if (!openNotes()) setSession({ notice: { text: text.blocked } });
        }}
      >
        {say(text.notes)}
      </button>
      {presentation.step === of - 1 && (
        <a class="button" href={`${addressOf('handout')}/${presentation.id}`}>
          {say(routeNames.handout)}
        </a>
      )}
      {step.kind === 'sandbox' && (
        <button type="button" class="quiet" onClick={keepWhatWasMade}>
          {say(text.keep)}
        </button>
      )}
      <ActionButton action={fullScreen} />
      <button type="button" class="quiet" onClick={leave}>
        {say(text.leave)}
      </button>
      <span class="aid">{say(thinkingAid)}</span>
    </footer>
  );
}
