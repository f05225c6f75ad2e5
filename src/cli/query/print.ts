import { columnsOf, type TableValue, type Format } from '../../experiment/tables/formats/table.ts';
import { words } from '../../words/words.ts';
import type { Sink } from '../sink.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import type { Answer } from './answer.ts';
import { typedText } from '../../words/numbers.ts';

/** Rows that are aligned at most: nobody reads more of them on a terminal. */
const most = 1000;

/** Aligned; numbers in six digits, since the other formats have them all. */
export async function printText({ table: { columns }, rows }: Answer, terminal: Terminal): Promise<void> {
  const shown: string[][] = [];
  let all = true;
  for await (const some of rows) {
    const room = most - shown.length;
    shown.push(...some.slice(0, room).map((row) => row.map((cell) => cellText(cell, terminal))));
    if (some.length <= room) continue;
    all = false;
    break;
  }
  const headed = columns.map(({ name, type }) => ({
    heading: name,
    align: type === 'text' || type === 'flag' ? ('left' as const) : ('right' as const),
  }));
  terminal.print(table(headed, shown, terminal));
  if (all) return;
  const more = words(
    `these are the first ${most} rows; --format csv, or --out with a file, gives all`,
    `dit zijn de eerste ${most} rijen; --format csv, of --out met een bestand, geeft ze allemaal`,
  );
  terminal.complain(more[terminal.language]);
}

function cellText(cell: TableValue, { language }: Terminal): string {
  if (cell === null) return '';
  if (typeof cell !== 'number') return String(cell);
  return typedText(Number.isInteger(cell) ? cell : Number(cell.toPrecision(6)), language);
}

/** A list of objects; null for what JSON has no number for, and text for a whole number that it would round. */
export async function printJson({ table: { columns }, rows }: Answer, sink: Sink): Promise<void> {
  let before = '[\n';
  for await (const some of rows) {
    const texts = some.map((row) =>
      JSON.stringify(Object.fromEntries(columns.map(({ name }, c) => [name, jsonCell(row[c])]))),
    );
    if (texts.length === 0) continue;
    await sink.write(before + texts.join(',\n'));
    before = ',\n';
  }
  await sink.write(before === '[\n' ? '[]\n' : '\n]\n');
}

function jsonCell(cell: TableValue): Exclude<TableValue, bigint> {
  if (typeof cell !== 'bigint') return cell;
  return Number.isSafeInteger(Number(cell)) ? Number(cell) : String(cell);
}

/** All of it, in a format of files. */
export async function writeAnswer({ table: of, rows }: Answer, format: Format, sink: Sink): Promise<void> {
  const writer = format.open(of, sink);
  for await (const some of rows) await writer.write(some.length, columnsOf(of, some));
  await writer.finish();
}
