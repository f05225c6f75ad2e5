import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { addFiles } from './session.ts';
import { isBusy } from './state.ts';
import { setSession, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  choose: words('Choose files', 'Kies bestanden'),
  drop: words(
    'or drop them here: scenario files, and what they refer to (a list as CSV, a reference scenario)',
    'of sleep ze hierheen: scenariobestanden, en waar ze naar verwijzen (een lijst als CSV, een referentiescenario)',
  ),
  busy: words(
    'A batch is running. Stop it or let it end before you add files.',
    'Er wordt nog doorgerekend. Stop dat of wacht tot het klaar is voordat je bestanden toevoegt.',
  ),
} as const;

/** Files can be dropped anywhere on this screen; elsewhere a dropped file opens in the simulator. */
export function DropPlace() {
  const say = useVoice();
  const busy = useStore(({ batch }) => isBusy(batch));
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const take = (event: DragEvent): void => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      add(files);
    };
    const show = (event: DragEvent): void => {
      setOver(event.type === 'dragover' && event.dataTransfer?.types.includes('Files') === true);
    };
    addEventListener('drop', take, true);
    addEventListener('dragover', show);
    addEventListener('dragleave', show);
    return () => {
      removeEventListener('drop', take, true);
      removeEventListener('dragover', show);
      removeEventListener('dragleave', show);
    };
  }, []);
  return (
    <div class={`drop-place ${over ? 'over' : ''}`}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".yaml,.yml,.json,.csv"
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          // The same file again, changed meanwhile, would otherwise be no change.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="strong" disabled={busy} onClick={() => input.current?.click()}>
        {say(text.choose)}
      </button>
      <span>{say(busy ? text.busy : text.drop)}</span>
    </div>
  );
}

function add(files: readonly File[]): void {
  void addFiles(files).then((added) => {
    if (!added) setSession({ notice: { text: text.busy } });
  });
}
