import { words } from '../../words/words.ts';
import { partDone } from './progress.ts';
import { isBusy, type BatchState } from './state.ts';
import { useStore } from '../shell/store.ts';
import { useVoice, type Voice } from '../parts/say.ts';
import { stageText } from './progressText.ts';

const text = {
  files: words(
    '{good} of {all} {all|file|files} can be run',
    '{good} van {all} {all|bestand|bestanden} {good|is|zijn} door te rekenen',
  ),
  part: words('{part} % done', '{part} % klaar'),
} as const;

/** Read out where nobody looks: what files are, and a batch at every tenth. */
export function Announcement() {
  const say = useVoice();
  const message = useStore(({ batch }) => announcementOf(batch, say));
  return (
    <p class="heard" role="status">
      {message}
    </p>
  );
}

function announcementOf(batch: BatchState, say: Voice): string {
  const { files, statuses } = batch;
  const begun = files.filter(({ file }) => statuses[file]);
  if (begun.length === 0) {
    const good = files.filter(({ kind }) => kind !== 'refused' && kind !== 'unreadable').length;
    return files.length === 0 ? '' : say(text.files, { good, all: files.length });
  }
  const shown = isBusy(batch)
    ? begun.find(({ file }) => ['running', 'paused', 'stopping'].includes(statuses[file]?.stage ?? ''))
    : begun.at(-1);
  const status = shown && statuses[shown.file];
  if (!status) return '';
  if (status.stage !== 'running') return `${shown.file}: ${stageText(status, say)}`;
  const part = status.progress ? 10 * Math.floor(10 * partDone(status.progress)) : 0;
  return `${shown.file}: ${say(text.part, { part })}`;
}
