import { useId, useState } from 'preact/hooks';
import { type Language, languages, type Words, words } from '../../words/words.ts';
import { endGesture, useStore } from '../shell/store.ts';
import { ownText, written } from './twoLanguages.ts';
import { useVoice } from '../parts/say.ts';
import { languageNames } from './languageNames.ts';
import { Refused } from './Refused.tsx';

interface Props {
  readonly label: string;
  readonly value: Words | undefined;
  /** Lines; absent: one. */
  readonly rows?: number;
  /** It may not be left empty. */
  readonly needed?: boolean;
  /** Tells one field from another, so that what is typed in it can be undone at once. */
  readonly gesture: string;
  /** Answers why the text cannot be taken, if it cannot. */
  readonly onWrite: (value: Words | undefined, gesture: string) => Words | undefined;
}

/** A text in the language that is written in, or in both. */
export function WordsField(props: Props) {
  const page = useVoice().language;
  const writeIn = useStore(({ session }) => session.writeIn) ?? page;
  if (writeIn !== 'both') return <InOneLanguage {...props} language={writeIn} />;
  return (
    <div class="both-languages">
      {languages.map((language) => (
        <InOneLanguage
          key={language}
          {...props}
          language={language}
          label={`${props.label} (${languageNames[language]})`}
        />
      ))}
    </div>
  );
}

/** What is being typed. It counts as long as the story holds what it led to: undo takes it away. */
interface Draft {
  readonly typed: string;
  readonly before: Words | undefined;
  readonly stands: Words | undefined;
  readonly refused: Words | undefined;
}

const empty = words('Something has to stand here.', 'Hier moet iets staan.');

function InOneLanguage({
  label,
  value,
  rows,
  needed,
  gesture,
  onWrite,
  language,
}: Props & { readonly language: Language }) {
  const say = useVoice();
  const id = useId();
  const [kept, setDraft] = useState<Draft | undefined>(undefined);
  const draft = kept?.stands === value ? kept : undefined;
  const own = ownText(value, language, say.language);
  const type = (typed: string): void => {
    const before = draft ? draft.before : value;
    const next = written(before, language, typed, say.language);
    const refused = needed && !next ? empty : onWrite(next, `${gesture} ${language}`);
    setDraft({ typed, before, stands: refused ? value : next, refused });
  };
  const field = {
    id,
    lang: language,
    value: draft?.typed ?? own,
    placeholder: value && own === '' && !draft ? value[language] : undefined,
    'aria-required': needed,
    'aria-invalid': draft?.refused !== undefined,
    'aria-describedby': draft?.refused && `${id}-refused`,
    onInput: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      type(event.currentTarget.value);
    },
    onBlur: () => {
      endGesture();
      if (!draft?.refused) setDraft(undefined);
    },
  };
  return (
    <div class="stack">
      <label for={id}>{label}</label>
      {rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
      <Refused id={`${id}-refused`} why={draft?.refused} />
    </div>
  );
}
