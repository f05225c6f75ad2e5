import { words } from '../../words/words.ts';
import { guides } from './guidePieces.ts';
import { LongText } from './LongText.tsx';
import { isOneFile } from '../shell/oneFile.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  download: words('Download as Markdown', 'Download als Markdown'),
  file: words('trainers-guide.md', 'handleiding-voor-trainers.md'),
  missing: words(
    'The guide could not be loaded. Reload the page.',
    'De handleiding kon niet worden geladen. Laad de pagina opnieuw.',
  ),
} as const;

/** The trainer's guide in the language of the page. `onShown` is called once it is there. */
export function Guide({ onShown }: { readonly onShown: () => void }) {
  const say = useVoice();
  return (
    <>
      {!isOneFile && (
        <a class="roomy" href={`guide/${say.language}.md`} download={say(text.file)}>
          {say(text.download)}
        </a>
      )}
      <LongText load={guides[say.language]} missing={text.missing} onShown={onShown} />
    </>
  );
}
