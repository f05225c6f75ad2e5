import { useState } from 'preact/hooks';
import { filled } from '../../words/fill.ts';
import { inEach, words } from '../../words/words.ts';
import { download } from '../shell/actions/files.ts';
import { fileGroupsOf, type FileSet } from './outputFiles.ts';
import { madeFiles } from './session.ts';
import type { ReadyBatch } from './state.ts';
import { setSession } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  title: words('Download', 'Downloaden'),
  writing: words('Writing the files …', 'Bestanden worden geschreven …'),
  failed: words('The files could not be written: {reason}', 'De bestanden konden niet worden geschreven: {reason}'),
} as const;

/** Files are written when someone asks for one of them. */
export function Downloads({ batch }: { readonly batch: ReadyBatch }) {
  const say = useVoice();
  const [writing, setWriting] = useState(false);
  const save = async (set: FileSet, name: string): Promise<void> => {
    setWriting(true);
    try {
      const content = (await madeFiles(batch, set)).get(name);
      if (!content) throw new Error(`${name} is not among the files`);
      download(name, content);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSession({ notice: { text: inEach((language) => filled(text.failed[language], { reason })) } });
    } finally {
      setWriting(false);
    }
  };
  return (
    <section class="downloads">
      <h3>{say(text.title)}</h3>
      {fileGroupsOf(batch).map(({ format, set, names }) => (
        <div key={format.id} role="group" aria-label={say(format.offer)}>
          <p class="hint">{say(format.offer)}</p>
          <div class="tools">
            {names.map((file) => (
              <button key={file} type="button" disabled={writing} onClick={() => void save(set, file)}>
                {file}
              </button>
            ))}
          </div>
        </div>
      ))}
      <p role="status" class="hint">
        {writing ? say(text.writing) : ''}
      </p>
    </section>
  );
}
