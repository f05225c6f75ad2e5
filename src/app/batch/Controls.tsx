import { words } from '../../words/words.ts';
import { goOn, pause, run, stop } from './session.ts';
import { isBusy, type BatchStatus, type ReadyBatch, type Stage } from './state.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  run: words('Run', 'Doorrekenen'),
  again: words('Go on', 'Ga verder'),
  pause: words('Pause', 'Pauze'),
  stop: words('Stop', 'Stop'),
  stopping: words('Stopping …', 'Stopt …'),
} as const;

interface Props {
  readonly batch: ReadyBatch;
  readonly status: BatchStatus;
}

export function Controls({ batch, status: { stage } }: Props) {
  const say = useVoice();
  const busy = useStore((state) => isBusy(state.batch));
  const buttons = buttonsFor(stage, batch);
  if (buttons.length === 0) return null;
  return (
    <div class="batch-controls">
      {buttons.map(({ name, act, begins }, place) => (
        // By place: the focus stays where it was when a button becomes another.
        <button
          key={place}
          type="button"
          class={place === 0 ? 'strong' : ''}
          disabled={stage === 'stopping' || (begins && busy)}
          onClick={act}
        >
          {say(text[name])}
        </button>
      ))}
    </div>
  );
}

interface Button {
  readonly name: keyof typeof text;
  readonly act: () => void;
  readonly begins?: true;
}

function buttonsFor(stage: Stage, batch: ReadyBatch): readonly Button[] {
  const begin = (): void => void run([batch]);
  switch (stage) {
    case 'ready':
      return [{ name: 'run', act: begin, begins: true }];
    case 'running':
      return [
        { name: 'pause', act: pause },
        { name: 'stop', act: stop },
      ];
    case 'paused':
      return [
        { name: 'again', act: goOn },
        { name: 'stop', act: stop },
      ];
    case 'waiting':
    case 'stopping':
      return stage === 'waiting' ? [] : [{ name: 'stopping', act: stop }];
    case 'stopped':
      return [{ name: 'again', act: begin, begins: true }];
    case 'done':
      return [];
  }
}
