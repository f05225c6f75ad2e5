import { useEffect, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { guides, type Piece, type Pieces } from './guidePieces.ts';
import { isOneFile } from '../shell/oneFile.ts';
import { setSession } from '../shell/store.ts';
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
  const [pieces, setPieces] = useState<Pieces>();
  useEffect(() => {
    let left = false;
    guides[say.language]().then(
      (loaded) => {
        if (!left) setPieces(loaded.default);
      },
      () => {
        setSession({ notice: { text: text.missing } });
      },
    );
    return () => {
      left = true;
    };
  }, [say.language]);
  useEffect(() => {
    if (pieces) onShown();
  }, [pieces !== undefined]);
  return (
    <>
      {!isOneFile && (
        <a class="roomy" href={`guide/${say.language}.md`} download={say(text.file)}>
          {say(text.download)}
        </a>
      )}
      <div class="guide" aria-busy={pieces === undefined}>
        {pieces?.map(drawn)}
      </div>
    </>
  );
}

const drawn = (piece: Piece, at: number) => (typeof piece === 'string' ? piece : <Element key={at} {...piece} />);

function Element(piece: Exclude<Piece, string>) {
  const inside = piece.inside.map(drawn);
  switch (piece.tag) {
    case 'table':
      return (
        <div class="scroll whole" tabIndex={0} role="region" aria-label={piece.name}>
          <table>{inside}</table>
        </div>
      );
    case 'a':
      return piece.address.startsWith('#') ? (
        <a href={piece.address}>{inside}</a>
      ) : (
        <a href={piece.address} target="_blank" rel="noreferrer">
          {inside}
        </a>
      );
    case 'th':
      return <th scope="col">{inside}</th>;
    default: {
      const Tag = piece.tag;
      return <Tag>{inside}</Tag>;
    }
  }
}
