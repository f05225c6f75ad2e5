import { words } from '../../words/words.ts';
import type { DroppedFile } from './state.ts';

/** Characters of megabytes: the largest that is read, as on the command line. */
const largest = { scenario: 2, list: 200 } as const;

export const isList = (name: string): boolean => /\.csv$/i.test(name);

/** The text of a file from outside, or why it is none. */
export async function droppedFile(file: File): Promise<DroppedFile> {
  const { name } = file;
  const [megabytes, what] = isList(name)
    ? [largest.list, words('a CSV file with points', 'een CSV-bestand met punten')]
    : [largest.scenario, words('a scenario file', 'een scenariobestand')];
  const refused = (en: string, nl: string): DroppedFile => ({
    name,
    content: { ok: false, message: words(`${name}: ${en}`, `${name}: ${nl}`) },
  });
  if (file.size > megabytes * 1_000_000) {
    return refused(
      `larger than ${megabytes} MB; expected ${what.en}, which is far smaller`,
      `groter dan ${megabytes} MB; verwacht: ${what.nl}, en dat is veel kleiner`,
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.includes(0)) {
    return refused(
      `found a binary file; expected ${what.en}, which is text in UTF-8`,
      `gevonden: een binair bestand; verwacht: ${what.nl}, en dat is tekst in UTF-8`,
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { name, content: { ok: true, text } };
  } catch {
    return refused(
      'this text is not in UTF-8; save it as UTF-8',
      'deze tekst is niet in UTF-8; sla het bestand op als UTF-8',
    );
  }
}
