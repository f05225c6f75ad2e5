import { useId, useState } from 'preact/hooks';
import type { Words } from '../../words/words.ts';
import { limits } from '../../scenario/limits.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { Refused } from './Refused.tsx';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** Answers why the number cannot be taken, if it cannot. */
  readonly onWrite: (value: number) => Words | undefined;
}

/** A number with its name before it, and under it why another one was not taken. */
export function NumberRow({ label, value, least = 0, most = 100, whole = false, onWrite }: Props) {
  const id = useId();
  const [refused, refuse] = useState<Words | undefined>(undefined);
  return (
    <div class="number-row">
      <span aria-hidden="true">{label}</span>
      <NumberField
        label={label}
        value={value}
        least={least}
        most={most}
        whole={whole}
        describedBy={refused && id}
        onChange={(next) => {
          refuse(onWrite(next));
        }}
      />
      <Refused id={id} why={refused} />
    </div>
  );
}

/** A week that any run may have: whether this one has it, the story's own rules tell. */
export const WeekRow = (props: Pick<Props, 'label' | 'value' | 'onWrite'>) => (
  <NumberRow {...props} most={limits.weeks} whole />
);
