import { words } from '../../words/words.ts';
import { addFiles, readyBatches, run } from './session.ts';
import { isBusy } from './state.ts';
import { download } from '../shell/actions/files.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { BatchCard } from './BatchCard.tsx';
import { DropPlace } from './DropPlace.tsx';
import { OtherCard } from './OtherCard.tsx';
import { Announcement } from './Announcement.tsx';

const text = {
  files: words('Files', 'Bestanden'),
  none: words(
    'No file yet? Try this one: what coaching and time to learn add when leaders let go. It can be read in any editor.',
    'Nog geen bestand? Probeer dit: wat coaching en tijd om te leren toevoegen als leidinggevenden loslaten. Je kunt het in elke editor lezen.',
  ),
  example: words('Open the example', 'Open het voorbeeld'),
  save: words('Save it as a file', 'Sla het op als bestand'),
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
      {files.length === 0 && <Example />}
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

const exampleFile = async (): Promise<File> => {
  const { default: content } = await import('../../../scenarios/sweeps/coaching-and-learning.yaml?raw');
  return new File([content], 'coaching-and-learning.yaml', { type: 'application/yaml' });
};

/** What such a file looks like, for whoever has none. */
function Example() {
  const say = useVoice();
  return (
    <div class="batch-card batch-example">
      <p>{say(text.none)}</p>
      <div class="tools">
        <button type="button" class="strong" onClick={() => void exampleFile().then((file) => addFiles([file]))}>
          {say(text.example)}
        </button>
        <button
          type="button"
          onClick={() =>
            void exampleFile().then((file) => {
              download(file.name, file);
            })
          }
        >
          {say(text.save)}
        </button>
      </div>
    </div>
  );
}
