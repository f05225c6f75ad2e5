import type { Words } from '../../words/words.ts';
import { useVoice } from '../parts/say.ts';

interface Props {
  readonly id: string;
  readonly why: Words | undefined;
}

/** Why what was typed is not in the story. It is read out when it appears. */
export function Refused({ id, why }: Props) {
  const say = useVoice();
  return (
    <p class="refused" id={id} role="status">
      {why && say(why)}
    </p>
  );
}
