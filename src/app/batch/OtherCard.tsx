import { words } from '../../words/words.ts';
import { removeFile } from './session.ts';
import { isBusy, type ReadFile } from './state.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { IssueList } from './IssueList.tsx';

const text = {
  refused: words('This file cannot be run', 'Dit bestand kan niet worden doorgerekend'),
  part: words('Belongs to {files}', 'Hoort bij {files}'),
  remove: words('Remove {file}', 'Verwijder {file}'),
} as const;

/** A file that is no batch: part of another, or wrong. */
export function OtherCard({ read }: { readonly read: Exclude<ReadFile, { kind: 'batch' }> }) {
  const say = useVoice();
  const { file } = read;
  return (
    <article class={`batch-card ${read.kind === 'part' ? '' : 'refused'}`}>
      <header>
        <h2>{file}</h2>
        <Remove file={file} />
      </header>
      {read.kind === 'part' ? (
        <p>{say(text.part, { files: read.of.join(', ') })}</p>
      ) : (
        <>
          <p>{say(text.refused)}</p>
          {read.kind === 'refused' ? <IssueList issues={read.issues} /> : <p class="warning">{say(read.message)}</p>}
        </>
      )}
    </article>
  );
}

export function Remove({ file }: { readonly file: string }) {
  const say = useVoice();
  const busy = useStore(({ batch }) => isBusy(batch));
  const name = say(text.remove, { file });
  return (
    <button
      type="button"
      class="quiet remove"
      aria-label={name}
      title={name}
      disabled={busy}
      onClick={() => void removeFile(file)}
    >
      ×
    </button>
  );
}
