import { useState } from 'preact/hooks';
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
  readonly onChange: (value: number) => void;
}

const expected = words('A number from {least} to {most}', 'Een getal van {least} tot en met {most}');

/** A number as people type it, with a comma or a point. What is no such number is said, and changes nothing. */
export function NumberField({
  label,
  value,
  least = 0,
  most = 100,
  whole = false,
  digits = 1,
  describedBy,
  onChange,
}: Props) {
  const say = useVoice();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const read = (text: string): number | undefined => {
    const typed = typedNumber(text, least, most);
    return typed !== undefined && whole && !Number.isInteger(typed) ? undefined : typed;
  };
  const wrong = draft !== undefined && read(draft) === undefined;
  const hint = say(expected, { least, most });
  const done = (): void => {
    const typed = draft === undefined ? undefined : read(draft);
    setDraft(undefined);
    if (typed !== undefined && typed !== value) onChange(typed);
  };
  return (
    <input
      class="number"
      type="text"
      inputMode={whole ? 'numeric' : 'decimal'}
      autocomplete="off"
      aria-label={label}
      aria-invalid={wrong || describedBy !== undefined}
      aria-describedby={describedBy}
      title={wrong ? hint : undefined}
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
  );
}
