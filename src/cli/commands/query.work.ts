import { csv } from '../../experiment/tables/formats/csv.ts';
import { words } from '../../words/words.ts';
import { interimText } from '../analysis/heading.ts';
import { openInterim } from '../batch/interim.ts';
import { openDatabase } from '../query/database.ts';
import { printJson, printText, writeAnswer } from '../query/print.ts';
import { openFile, standardOutput } from '../sink.ts';
import { formatOf } from '../tableFile.ts';
import type { Terminal } from '../terminal.ts';
import type { QueryOptions } from './query.ts';

/** Asks the database and shows what it answers, piece by piece where that is long. */
export async function run({ folder, sql, format, out }: QueryOptions, terminal: Terminal): Promise<number> {
  if (out !== undefined) formatOf(out);
  const interim = await openInterim(folder);
  if (interim?.results.missing) {
    const warning = words('warning', 'let op')[terminal.language];
    terminal.complain(`${warning}: ${interimText(interim.results.missing)[terminal.language]}`);
  }
  try {
    await answer(interim?.results.folder ?? folder, { sql, format, out }, terminal);
    return 0;
  } finally {
    await interim?.close();
  }
}

async function answer(
  folder: string,
  { sql, format, out }: Omit<QueryOptions, 'folder'>,
  terminal: Terminal,
): Promise<void> {
  const fileFormat = out === undefined ? undefined : formatOf(out);
  const database = await openDatabase(folder);
  try {
    const answer = await database.ask(sql);
    if (out !== undefined && fileFormat) {
      const file = await openFile(out);
      await writeAnswer(answer, fileFormat, file);
      await file.close();
    } else if (format === 'csv') await writeAnswer(answer, csv, standardOutput);
    else if (format === 'json') await printJson(answer, standardOutput);
    else await printText(answer, terminal);
  } finally {
    database.close();
  }
}
