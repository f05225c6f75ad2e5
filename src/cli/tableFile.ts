import { extname } from 'node:path';
import { formatsFor, type Format } from '../experiment/tables/formats/index.ts';
import { words } from '../words/words.ts';
import { BadInput } from './badInput.ts';

/** The format that the ending of a table's file asks for; throws BadInput where there is none. */
export function formatOf(out: string): Format {
  const known = formatsFor();
  const found = known.find(({ ending }) => extname(out).toLowerCase() === `.${ending}`);
  if (found) return found;
  const endings = known.map(({ ending }) => `.${ending}`).sort();
  const [last] = endings.slice(-1);
  const others = endings.slice(0, -1).join(', ');
  throw new BadInput(
    words(
      `--out ${out}: expected a file that ends in ${others} or ${last}`,
      `--out ${out}: verwacht: een bestand dat eindigt op ${others} of ${last}`,
    ),
  );
}
