import { words } from '../../words/words.ts';
import { readyBatches, run } from './session.ts';
import { isBusy } from './state.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { BatchCard } from './BatchCard.tsx';
import { DropPlace } from './DropPlace.tsx';
import { OtherCard } from './OtherCard.tsx';
import { Announcement } from './Announcement.tsx';

const text = {
  files: words('Files', 'Bestanden'),
  all: words('Run all {n}', 'Reken alle {n} door'),
} as const;

/** What was dropped, file by file. */
export function DroppedFiles() {
  const say = useVoice();
  const files = useStore(({ batch }) => batch.files);
  const statuses = useStore(({ batch }) => batch.statuses);
  const busy = useStore(({ batch }) => isBusy(batch));
  const open = files.filter(({ kind, file }) => kind === 'batch' && statuses[file]?.stage !== 'done').length;
  const runAll = (): void => {
    void run(readyBatches().filter(({ file }) => statuses[file]?.stage !== 'done'));
  };
  return (
    <>
      <DropPlace />
      <Announcement />
      {files.length > 0 && (
        <section class="batch-files" aria-label={say(text.files)}>
          {open > 1 && (
            <button type="button" class="strong" disabled={busy} onClick={runAll}>
              {say(text.all, { n: open })}
            </button>
          )}
          {files.map((one) =>
            one.kind === 'batch' ? <BatchCard key={one.file} batch={one} /> : <OtherCard key={one.file} read={one} />,
          )}
        </section>
      )}
    </>
  );
}
