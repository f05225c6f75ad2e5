import { useEffect, useId, useState } from 'preact/hooks';
import { typedNumber } from '../shell/edits/leverEdits.ts';
import { words } from '../../words/words.ts';
import { useVoice } from './say.ts';
import { typedText } from '../../words/numbers.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  /** Only whole numbers: weeks, people. */
  readonly whole?: boolean;
  readonly digits?: number;
  /** Id of a message about it. */
  readonly describedBy?: string | undefined;
  /** Who types the value that is there already means something by it, too. */
  readonly repeatable?: boolean;
  readonly onChange: (value: number) => void;
}

const text = {
  number: words('A number from {least} to {most}', 'Een getal van {least} tot en met {most}'),
  whole: words('A whole number from {least} to {most}', 'Een heel getal van {least} tot en met {most}'),
} as const;

/** A number as people type it, with a comma or a point. What is no such number stays, is said, and changes nothing. */
export function NumberField({
  label,
  value,
  least = 0,
  most = 100,
  whole = false,
  digits = 1,
  describedBy,
  repeatable = false,
  onChange,
}: Props) {
  const say = useVoice();
  const id = useId();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  // Changed from elsewhere, by a lever or by undo: what was typed is out of date.
  useEffect(() => {
    setDraft(undefined);
  }, [value]);
  const read = (typed: string): number | undefined => {
    const number = typedNumber(typed, least, most);
    return number !== undefined && whole && !Number.isInteger(number) ? undefined : number;
  };
  const wrong = draft !== undefined && read(draft) === undefined;
  const done = (): void => {
    if (draft === undefined || wrong) return;
    const typed = read(draft);
    setDraft(undefined);
    if (typed !== undefined && (repeatable || typed !== value)) onChange(typed);
  };
  const messages = [describedBy, wrong ? id : undefined].filter((one) => one !== undefined);
  return (
    <span class="number-field">
      <input
        class="number"
        type="text"
        inputMode={whole ? 'numeric' : 'decimal'}
        autocomplete="off"
        aria-label={label}
        aria-invalid={wrong || describedBy !== undefined}
        aria-describedby={messages.length > 0 ? messages.join(' ') : undefined}
        value={draft ?? typedText(value, say.language, Number.isInteger(value) ? 0 : digits).replace('-', '−')}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
        }}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') done();
          if (event.key === 'Escape') setDraft(undefined);
        }}
      />
      {wrong && (
        <span id={id} class="out-of-range" role="alert">
          {say(whole ? text.whole : text.number, { least, most })}
        </span>
      )}
    </span>
  );
}
