import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';

/** What an operating system says of a place that takes no more. */
const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const closed = ['EROFS', 'EIO', 'EACCES', 'EPERM', 'ENOENT', 'ESTALE'];

/** A failure to write, as what someone can do about it; anything else as it is. */
export function writingProblem(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const next = words(
    'the runs that are finished are kept: the same command with --resume goes on',
    'wat klaar is, blijft bewaard: dezelfde opdracht met --resume gaat verder',
  );
  if (full.includes(error.code)) {
    return new BadInput(
      words(
        `${folder}: the disk is full (${error.code}); make room; ${next.en}`,
        `${folder}: de schijf is vol (${error.code}); maak ruimte; ${next.nl}`,
      ),
    );
  }
  if (!closed.includes(error.code)) return error;
  return new BadInput(
    words(
      `${folder}: cannot be written (${error.message}); ${next.en}`,
      `${folder}: is niet te schrijven (${error.message}); ${next.nl}`,
    ),
  );
}
