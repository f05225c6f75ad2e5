import { useId } from 'preact/hooks';
import { partDone } from './progress.ts';
import type { BatchStatus } from './state.ts';
import { useVoice } from '../parts/say.ts';
import { stageText } from './progressText.ts';

interface Props {
  readonly status: BatchStatus;
  readonly file: string;
}

export function ProgressBar({ status, file }: Props) {
  const say = useVoice();
  const id = useId();
  if (status.stage === 'ready') return null;
  return (
    <div class="batch-progress">
      {status.progress && (
        <progress
          max={1}
          value={status.stage === 'done' ? 1 : partDone(status.progress)}
          aria-label={file}
          aria-describedby={id}
        />
      )}
      <p id={id}>{stageText(status, say)}</p>
      {status.failure !== undefined && <p class="warning">{status.failure}</p>}
    </div>
  );
}
