import { words } from '../../words/words.ts';
import { commandFor } from './command.ts';
import { notBegun, type ReadyBatch } from './state.ts';
import { setSession, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { Controls } from './Controls.tsx';
import { Downloads } from './Downloads.tsx';
import { IssueList } from './IssueList.tsx';
import { Remove } from './OtherCard.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { Results } from './Results.tsx';
import { SizeFacts } from './SizeFacts.tsx';

const text = {
  command: words('The same on the command line', 'Hetzelfde op de opdrachtregel'),
  copy: words('Copy the command', 'Kopieer de opdracht'),
  copied: words('The command is copied.', 'De opdracht is gekopieerd.'),
} as const;

/** A scenario file that can be run: how much work it is, how far it is, and what came of it. */
export function BatchCard({ batch }: { readonly batch: ReadyBatch }) {
  const say = useVoice();
  const status = useStore((state) => state.batch.statuses[batch.file]) ?? notBegun;
  const { title, question } = batch.options.scenario;
  const name = say(title);
  return (
    <article class="batch-card" aria-label={batch.file}>
      <header>
        <h2>{name === '' ? batch.file : name}</h2>
        <span class="hint">{batch.file}</span>
        <Remove file={batch.file} />
      </header>
      {question && <p class="question">{say(question)}</p>}
      <SizeFacts batch={batch} />
      <IssueList issues={batch.warnings} />
      <Controls batch={batch} status={status} />
      <ProgressBar status={status} file={batch.file} />
      <Command file={batch.file} />
      {status.replicates && (
        <>
          <Downloads batch={batch} />
          <Results batch={batch} replicates={status.replicates} />
        </>
      )}
    </article>
  );
}

function Command({ file }: { readonly file: string }) {
  const say = useVoice();
  const command = commandFor(file);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(command);
    setSession({ notice: { text: text.copied } });
  };
  return (
    <p class="command">
      <span>{say(text.command)}</span>
      <code>{command}</code>
      <button type="button" onClick={() => void copy()}>
        {say(text.copy)}
      </button>
    </p>
  );
}
