import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../words/words.ts';
import type { Piece, Pieces } from './guidePieces.ts';
import { setSession } from '../shell/store.ts';

interface Props {
  readonly load: () => Promise<{ readonly default: Pieces }>;
  /** What is said where it cannot be loaded. */
  readonly missing: Words;
  /** Called once it is there. */
  readonly onShown?: () => void;
  /** Where it is not the language of the page. */
  readonly lang?: string;
}

/** A long text that is loaded when it is needed; `load` is a constant, so that a new one means another text. */
export function LongText({ load, missing, onShown, lang }: Props) {
  const [pieces, setPieces] = useState<Pieces>();
  useEffect(() => {
    let left = false;
    load().then(
      (loaded) => {
        if (!left) setPieces(loaded.default);
      },
      () => {
        setSession({ notice: { text: missing } });
      },
    );
    return () => {
      left = true;
    };
  }, [load]);
  useEffect(() => {
    if (pieces) onShown?.();
  }, [pieces !== undefined]);
  return (
    <div class="guide" aria-busy={pieces === undefined} {...(lang === undefined ? {} : { lang })}>
      {pieces?.map(drawn)}
    </div>
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
