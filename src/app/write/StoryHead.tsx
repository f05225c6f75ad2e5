import { languages, words } from '../../words/words.ts';
import type { Story } from '../../scenario/story.ts';
import { redoEdit, undoEdit } from '../shell/actions/editing.ts';
import { save } from '../shell/actions/files.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { ownStory, presentationAddress } from '../shell/addresses.ts';
import { setSession, useStore } from '../shell/store.ts';
import { rewrite } from './rewrite.ts';
import { useVoice } from '../parts/say.ts';
import { languageNames } from './languageNames.ts';
import { NumberRow } from './NumberRow.tsx';
import { WordsField } from './WordsField.tsx';

const text = {
  tryIt: words('Try it', 'Probeer het'),
  writeIn: words('Write in', 'Schrijf in'),
  both: words('both', 'allebei'),
  twoLanguages: words(
    'One language is enough: it then serves for the other as well, until that is written too.',
    'Eén taal is genoeg: die geldt dan ook voor de andere, tot je die ook schrijft.',
  ),
  title: words('Title of the story', 'Titel van het verhaal'),
  minutes: words('Minutes it takes', 'Minuten die het duurt'),
} as const;

/** What is done with the story as a whole. */
export function StoryHead({ story }: { readonly story: Story }) {
  const say = useVoice();
  return (
    <>
      <div class="story-tools">
        <a class="button strong" href={presentationAddress(ownStory, 1)}>
          {say(text.tryIt)}
        </a>
        <ActionButton action={save} class="" />
        <ActionButton action={undoEdit} class="" />
        <ActionButton action={redoEdit} class="" />
      </div>
      <WriteIn />
      <div class="story-head">
        <WordsField
          label={say(text.title)}
          value={story.title}
          needed
          gesture="story name"
          onWrite={(title, gesture) => (title ? rewrite({ ...story, title }, gesture) : undefined)}
        />
        <NumberRow
          label={say(text.minutes)}
          value={story.minutes}
          least={1}
          most={480}
          onWrite={(minutes) => rewrite({ ...story, minutes })}
        />
      </div>
    </>
  );
}

function WriteIn() {
  const say = useVoice();
  const writeIn = useStore(({ session }) => session.writeIn) ?? say.language;
  return (
    <fieldset class="write-in">
      <legend>{say(text.writeIn)}</legend>
      {[...languages, 'both' as const].map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice === 'both' ? undefined : choice}
          aria-pressed={choice === writeIn}
          onClick={() => {
            setSession({ writeIn: choice });
          }}
        >
          {choice === 'both' ? say(text.both) : languageNames[choice]}
        </button>
      ))}
      <p class="hint">{say(text.twoLanguages)}</p>
    </fieldset>
  );
}
