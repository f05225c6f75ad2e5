import { words } from '../../words/words.ts';
import { setSession, useStore } from '../shell/store.ts';
import { useVoice } from './say.ts';

const text = words('Scale 0–100', 'Schaal 0–100');

/** Whether charts show all of 0–100, or the part that is used; counts for every chart until the page is closed. */
export function ScaleChoice() {
  const say = useVoice();
  const whole = useStore(({ session }) => session.wholeScale);
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={whole}
        onChange={(event) => {
          setSession({ wholeScale: event.currentTarget.checked });
        }}
      />
      {say(text)}
    </label>
  );
}
