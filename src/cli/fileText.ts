import { createReadStream } from 'node:fs';
import { type Words, words } from '../words/words.ts';
import { BadInput } from './badInput.ts';

/** What a file is meant to be, and the largest that is read. */
interface Kind {
  readonly what: Words;
  readonly megabytes: number;
}

const scenarioFile: Kind = { what: words('a scenario file', 'een scenariobestand'), megabytes: 2 };
export const listFile: Kind = { what: words('a CSV file with points', 'een CSV-bestand met punten'), megabytes: 200 };

/** The text at a path, `-` for standard input. Read as a stream, so that a pipe will do and an endless one ends. */
export async function textOf(path: string, kind = scenarioFile): Promise<string> {
  const bytes = await (path === '-' ? standardInput() : bytesAt(path, kind));
  if (bytes.includes(0)) throw binary(path, kind);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadInput(
      words(
        `${path}: this text is not in UTF-8; save it as UTF-8`,
        `${path}: deze tekst is niet in UTF-8; sla het bestand op als UTF-8`,
      ),
    );
  }
}

let fromStandardInput: Promise<Buffer> | undefined;

/** Can be read only once, and may be named twice. */
const standardInput = (): Promise<Buffer> => (fromStandardInput ??= collected(process.stdin, '-', scenarioFile));

async function bytesAt(path: string, kind: Kind): Promise<Buffer> {
  try {
    return await collected(createReadStream(path), path, kind);
  } catch (error) {
    if (error instanceof BadInput || !(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'EACCES' || error.code === 'EPERM') {
      throw new BadInput(
        words(`${path}: no permission to read this file`, `${path}: je hebt geen toestemming om dit bestand te lezen`),
      );
    }
    const reason = String(error.code);
    throw new BadInput(
      words(`${path}: this file cannot be read (${reason})`, `${path}: dit bestand is niet te lezen (${reason})`),
    );
  }
}

async function collected(stream: AsyncIterable<unknown>, path: string, { what, megabytes }: Kind): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    chunks.push(bytes);
    size += bytes.length;
    if (size > megabytes * 1_000_000) {
      throw new BadInput(
        words(
          `${path}: larger than ${megabytes} MB; expected ${what.en}, which is far smaller`,
          `${path}: groter dan ${megabytes} MB; verwacht: ${what.nl}, en dat is veel kleiner`,
        ),
      );
    }
  }
  return Buffer.concat(chunks);
}

const binary = (path: string, { what }: Kind): BadInput =>
  new BadInput(
    words(
      `${path}: found a binary file; expected ${what.en}, which is text in UTF-8`,
      `${path}: gevonden: een binair bestand; verwacht: ${what.nl}, en dat is tekst in UTF-8`,
    ),
  );
