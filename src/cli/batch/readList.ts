import { isAbsolute, join } from 'node:path';
import { listRowsOf } from '../../scenario/designs/list/listFile.ts';
import type { BatchOptions } from '../../experiment/batch/manifest.ts';
import { formatIssue } from '../../scenario/issues.ts';
import { listFile, textOf } from '../fileText.ts';
import type { Terminal } from '../terminal.ts';

/** The rows of a CSV file that a sweep names, from the folder of its scenario; says what is wrong with it. */
export async function readList(
  name: string,
  folder: string,
  { language, complain }: Terminal,
): Promise<NonNullable<BatchOptions['list']> | 'unfit'> {
  const file = isAbsolute(name) ? name : join(folder, name);
  const read = listRowsOf(await textOf(file, listFile), { file });
  if (read.ok) return { file: name, rows: read.rows };
  for (const issue of read.issues) complain(formatIssue(issue, language));
  return 'unfit';
}
