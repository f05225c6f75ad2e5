import { words } from '../../words/words.ts';
import type { Notes, Step } from '../../scenario/story.ts';
import { cards } from '../shell/gallery.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { ownStory, presentationAddress } from '../shell/addresses.ts';
import { kindChanged } from './writing.ts';
import { kindOf, stepKinds } from './stepKinds.ts';
import { useVoice } from '../parts/say.ts';
import { Choice } from './Choice.tsx';
import { OwnFields, type WriteStep } from './OwnFields.tsx';
import { WordsField } from './WordsField.tsx';

interface Props {
  /** Counts from 0. */
  readonly at: number;
  readonly step: Step;
  readonly scenario: Scenario;
  readonly onWrite: WriteStep;
}

const text = {
  kind: words('Kind of step', 'Soort stap'),
  scenario: words('Scenario from here on', 'Scenario vanaf hier'),
  sameScenario: words('The one that is at work', 'Het scenario dat al loopt'),
  title: words('Title', 'Titel'),
  text: words('Text', 'Tekst'),
  notes: words('For your eyes only', 'Alleen voor jou'),
  say: words('What you say', 'Wat je zegt'),
  wait: words('How long you wait, and for what', 'Hoe lang je wacht, en waarop'),
  point: words('Where you point', 'Waar je wijst'),
  trap: words('What goes wrong here', 'Wat hier misgaat'),
  tryIt: words('Try from here', 'Probeer vanaf hier'),
} as const;

const noteKinds = ['say', 'wait', 'point', 'trap'] as const satisfies readonly (keyof Notes)[];

/** All of an open step. */
export function StepFields({ at, step, scenario, onWrite }: Props) {
  const say = useVoice();
  return (
    <div class="step-fields">
      <div>
        <Choice
          label={say(text.kind)}
          value={step.kind}
          options={stepKinds}
          onChoose={(kind) => onWrite(kindChanged(step, kind, scenario.run.weeks))}
        />
        <p class="hint">{say(kindOf(step.kind).shows)}</p>
        <WordsField
          label={say(text.title)}
          value={step.title}
          gesture={`story title ${at}`}
          onWrite={(title, gesture) => onWrite({ ...step, title }, gesture)}
        />
        <WordsField
          label={say(text.text)}
          value={step.text}
          rows={3}
          gesture={`story text ${at}`}
          onWrite={(written, gesture) => onWrite({ ...step, text: written }, gesture)}
        />
        <OwnFields key={step.kind} step={step} scenario={scenario} onWrite={onWrite} />
        <Choice
          label={say(text.scenario)}
          value={step.scenario ?? ''}
          options={[{ id: '', name: text.sameScenario }, ...cards.map(({ id, title }) => ({ id, name: title }))]}
          onChoose={(id) => onWrite({ ...step, scenario: id === '' ? undefined : id })}
        />
      </div>
      <fieldset class="step-notes">
        <legend>{say(text.notes)}</legend>
        {noteKinds.map((kind) => (
          <WordsField
            key={kind}
            label={say(text[kind])}
            value={step.notes?.[kind]}
            rows={2}
            gesture={`story ${kind} ${at}`}
            onWrite={(note, gesture) => onWrite({ ...step, notes: { ...step.notes, [kind]: note } }, gesture)}
          />
        ))}
      </fieldset>
      <a class="button" href={presentationAddress(ownStory, at + 1)}>
        {say(text.tryIt)}
      </a>
    </div>
  );
}
