import { type Words, words } from '../../words/words.ts';
import { eventOf, events } from '../../model/events/index.ts';
import { levers } from '../../model/levers/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { storyMeasures, type Step } from '../../scenario/story.ts';
import { usualSize } from '../shell/edits/eventEdits.ts';
import { cards } from '../shell/gallery.ts';
import { useVoice } from '../parts/say.ts';
import { Choice } from './Choice.tsx';
import { LeverSettings } from './LeverSettings.tsx';
import { NumberRow, WeekRow } from './NumberRow.tsx';
import { WordsField } from './WordsField.tsx';
import { WordsList } from './WordsList.tsx';

/** Puts a step in the place of the one that is open, or answers why not. */
export type WriteStep = (step: Step, gesture?: string) => Words | undefined;

interface Props<S extends Step = Step> {
  readonly step: S;
  readonly scenario: Scenario;
  readonly onWrite: WriteStep;
}
type Of<Kind extends Step['kind']> = Props<Step & { kind: Kind }>;

const text = {
  week: words('Week', 'Week'),
  from: words('From week', 'Van week'),
  to: words('To week', 'Tot week'),
  measure: words('What the picture shows', 'Wat er in beeld is'),
  asBefore: words('As in the step before', 'Zoals in de stap ervoor'),
  lever: words('Which lever it is about', 'Over welke knop het gaat'),
  noLever: words('None', 'Geen'),
  options: words('Answers to choose from', 'Antwoorden om uit te kiezen'),
  option: words('Answer {n}', 'Antwoord {n}'),
  addOption: words('Add an answer', 'Antwoord toevoegen'),
  answer: words('What you say once it is shown', 'Wat je zegt als het te zien is'),
  questions: words('Questions', 'Vragen'),
  question: words('Question {n}', 'Vraag {n}'),
  addQuestion: words('Add a question', 'Vraag toevoegen'),
  happens: words('What happens in that week', 'Wat er die week gebeurt'),
  crisis: words('Size of the crisis', 'Omvang van de crisis'),
  newLeaders: words('% of leaders', '% van de leidinggevenden'),
  with: words('Compare with', 'Vergelijk met'),
  sandbox: words('Levers for the room (none ticked: all)', 'Knoppen voor de groep (geen aangevinkt: alle)'),
} as const;

const scenarios = cards.map(({ id, title }) => ({ id, name: title }));

/** What one kind of step has that others have not. */
export function OwnFields({ step, scenario, onWrite }: Props) {
  const say = useVoice();
  switch (step.kind) {
    case 'text':
      return null;
    case 'predict':
      return <Predict step={step} scenario={scenario} onWrite={onWrite} />;
    case 'play':
      return <Weeks step={step} scenario={scenario} onWrite={onWrite} />;
    case 'set':
      return <Turns step={step} scenario={scenario} onWrite={onWrite} />;
    case 'point':
      return <Point step={step} scenario={scenario} onWrite={onWrite} />;
    case 'compare':
      return (
        <>
          <Choice
            label={say(text.with)}
            value={step.with}
            options={scenarios}
            onChoose={(id) => onWrite({ ...step, with: id })}
          />
          <Measure step={step} scenario={scenario} onWrite={onWrite} />
        </>
      );
    case 'sandbox':
      return <Sandbox step={step} scenario={scenario} onWrite={onWrite} />;
    case 'question':
      return (
        <WordsList
          title={say(text.questions)}
          name={text.question}
          add={say(text.addQuestion)}
          list={step.questions}
          gesture="story question"
          onWrite={(questions, gesture) => onWrite({ ...step, questions }, gesture)}
        />
      );
  }
}

const Measure = ({ step, onWrite }: Of<'predict' | 'compare'>) => (
  <Choice
    label={useVoice()(text.measure)}
    value={step.measure}
    options={storyMeasures}
    onChoose={(measure) => onWrite({ ...step, measure })}
  />
);

function Weeks({ step, onWrite }: Of<'predict' | 'play'>) {
  const say = useVoice();
  return (
    <div class="weeks-shown">
      <WeekRow label={say(text.from)} value={step.from} onWrite={(from) => onWrite({ ...step, from })} />
      <WeekRow label={say(text.to)} value={step.to} onWrite={(to) => onWrite({ ...step, to })} />
    </div>
  );
}

function Predict({ step, scenario, onWrite }: Of<'predict'>) {
  const say = useVoice();
  return (
    <>
      <Measure step={step} scenario={scenario} onWrite={onWrite} />
      <Weeks step={step} scenario={scenario} onWrite={onWrite} />
      <WordsList
        title={say(text.options)}
        name={text.option}
        add={say(text.addOption)}
        list={step.options}
        gesture="story option"
        onWrite={(options, gesture) => onWrite({ ...step, options }, gesture)}
      />
      <WordsField
        label={say(text.answer)}
        value={step.answer}
        rows={2}
        gesture="story answer"
        onWrite={(answer, gesture) => onWrite({ ...step, answer }, gesture)}
      />
    </>
  );
}

function Turns({ step, scenario, onWrite }: Of<'set'>) {
  const say = useVoice();
  return (
    <>
      <WeekRow label={say(text.week)} value={step.week} onWrite={(week) => onWrite({ ...step, week })} />
      <LeverSettings
        settings={step.levers}
        week={step.week}
        scenario={scenario}
        onWrite={(settings, gesture) => onWrite({ ...step, levers: settings }, gesture)}
      />
      <fieldset>
        <legend>{say(text.happens)}</legend>
        {events.map(({ id }) => {
          const size = step[id];
          return (
            <div key={id} class="happens">
              <label class="check">
                <input
                  type="checkbox"
                  checked={size !== undefined}
                  onChange={(event) => {
                    onWrite({ ...step, [id]: event.currentTarget.checked ? usualSize[id] : undefined });
                  }}
                />
                {say(eventOf[id].name)}
              </label>
              {size !== undefined && (
                <NumberRow label={say(text[id])} value={size} onWrite={(next) => onWrite({ ...step, [id]: next })} />
              )}
            </div>
          );
        })}
      </fieldset>
    </>
  );
}

function Point({ step, onWrite }: Of<'point'>) {
  const say = useVoice();
  return (
    <>
      <WeekRow label={say(text.week)} value={step.week} onWrite={(week) => onWrite({ ...step, week })} />
      <Choice
        label={say(text.measure)}
        value={step.measure ?? ''}
        options={[{ id: '', name: text.asBefore } as const, ...storyMeasures]}
        onChoose={(id) => onWrite({ ...step, measure: id === '' ? undefined : id })}
      />
      <Choice
        label={say(text.lever)}
        value={step.lever ?? ''}
        options={[{ id: '', name: text.noLever } as const, ...levers]}
        onChoose={(id) => onWrite({ ...step, lever: id === '' ? undefined : id })}
      />
    </>
  );
}

function Sandbox({ step, onWrite }: Of<'sandbox'>) {
  const say = useVoice();
  return (
    <fieldset class="checks">
      <legend>{say(text.sandbox)}</legend>
      {levers.map(({ id, name }) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={step.levers?.includes(id) ?? false}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              const chosen = levers
                .map((lever) => lever.id)
                .filter((known) => (known === id ? on : step.levers?.includes(known)));
              onWrite({ ...step, levers: chosen.length > 0 ? chosen : undefined });
            }}
          />
          {say(name)}
        </label>
      ))}
    </fieldset>
  );
}
