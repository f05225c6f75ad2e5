import type { Words } from '../../words/words.ts';
import { useVoice } from '../parts/say.ts';

interface Props<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: Words }[];
  readonly onChoose: (id: Id) => void;
}

/** One of a list, by its name. */
export function Choice<Id extends string>({ label, value, options, onChoose }: Props<Id>) {
  const say = useVoice();
  return (
    <label class="stack">
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(({ id }) => id === event.currentTarget.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {say(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
