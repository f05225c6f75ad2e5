import { dsvFormat } from 'd3-dsv';
import { type Words, words } from '../../../words/words.ts';
import { frozen } from '../../freeze.ts';
import type { Issue } from '../../issues.ts';
import { limits } from '../../limits.ts';
import { quoted } from '../../messages.ts';
import { issueAt } from '../../problem.ts';
import type { Level } from '../../scenario.ts';
import { levelSchema } from '../form.ts';
import type { ListRow } from '../define.ts';

export type ListRows =
  { readonly ok: true; readonly rows: readonly ListRow[] } | { readonly ok: false; readonly issues: readonly Issue[] };

/** How numbers and columns are told apart; a file from Excel on a Dutch computer has semicolons and decimal commas. */
interface Dialect {
  readonly separator: ',' | ';' | '\t';
  readonly number: RegExp;
}

const plain: Dialect = { separator: ',', number: /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i };
const tabs: Dialect = { ...plain, separator: '\t' };
const dutch: Dialect = { separator: ';', number: /^[-+]?(\d+,?\d*|,\d+)(e[-+]?\d+)?$/i };

/**
 * Points from the text of a CSV file: a header of paths, then a row a point. A cell is a number, or JSON for a schedule
 * or several numbers; an empty cell leaves the file as it is. Which paths there are is judged where cells are planned.
 * A column `name` or `label` holds what people call the point; a first column without a name numbers the rows, as
 * pandas and R write it, and is passed over.
 */
export function listRowsOf(text: string, { file }: { readonly file: string }): ListRows {
  const content = text.replace(/^\uFEFF/, '').replace(/(\r?\n *)+$/, '');
  const dialect = dialectOf(content);
  const [header = [], ...lines] = dsvFormat(dialect.separator).parseRows(content);
  const paths = header.map((path) => path.trim());
  const numbered = paths.length > 1 && paths[0] === '';
  const labelled = paths.findIndex((path) => /^(name|label)$/i.test(path));
  const issues: Issue[] = [];
  const say = (line: number, path: string, message: Words): void => {
    issues.push(issueAt({ file, line, column: 1 }, path, message));
  };
  if (paths.every((path) => path === '')) say(1, '', noHeader);
  else for (const path of paths.filter((one, p) => paths.indexOf(one) !== p)) say(1, path, twice);
  for (const path of numbered ? paths.slice(1) : paths) if (path === '' && issues.length === 0) say(1, '', unnamed);

  const rows: ListRow[] = [];
  for (const [n, cells] of lines.entries()) {
    const line = n + 2;
    if (issues.length >= limits.issues) break;
    // An empty line is a row to no program, but for a file of one column, where it may be a cell left out.
    if (cells.length === 1 && cells[0].trim() === '' && paths.length > 1) continue;
    if (cells.length !== paths.length) {
      say(line, '', ragged(cells.length, paths.length));
      continue;
    }
    const values: [string, Level][] = [];
    for (const [c, path] of paths.entries()) {
      const cell = cells[c].trim();
      if (cell === '' || c === labelled || (numbered && c === 0)) continue;
      const level = levelOf(cell, dialect);
      if (level === undefined) say(line, path, notALevel(cell, dialect));
      else values.push([path, level]);
    }
    const label = cells[labelled]?.trim();
    rows.push({ line, values: Object.fromEntries(values), ...(label ? { label } : {}) });
  }
  if (issues.length > 0) return frozen({ ok: false, issues });
  return frozen({ ok: true, rows });
}

/** By what stands first in the header: no path has a comma, semicolon or tab in it. */
function dialectOf(content: string): Dialect {
  const first = /^[^,;\t\n]*([,;\t])/.exec(content)?.[1];
  return [dutch, tabs].find(({ separator }) => separator === first) ?? plain;
}

/** Undefined where a cell is neither a number nor JSON of what a scenario may hold. */
function levelOf(cell: string, { number }: Dialect): Level | undefined {
  if (number.test(cell)) {
    const value = Number(cell.replace(',', '.'));
    return Number.isFinite(value) ? value : undefined;
  }
  if (!/^[[{]/.test(cell)) return undefined;
  try {
    const read = levelSchema().safeParse(JSON.parse(cell));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

const noHeader = words(
  'found nothing in line 1; expected a header with the paths to vary, such as levers.control',
  'niets gevonden op regel 1; verwacht: een kop met de paden om te variëren, zoals levers.control',
);
const unnamed = words(
  'found a column without a name; expected the path that it varies',
  'gevonden: een kolom zonder naam; verwacht: het pad dat erin gevarieerd wordt',
);
const twice = words(
  'found this path twice in the header; expected it once',
  'dit pad staat twee keer in de kop; verwacht: één keer',
);
const ragged = (found: number, expected: number): Words =>
  words(
    `found ${found} cells; expected ${expected}, as in the header`,
    `gevonden: ${found} cellen; verwacht: ${expected}, zoals in de kop`,
  );
function notALevel(cell: string, { separator }: Dialect): Words {
  const [en, nl] = separator === ';' ? ['comma', 'komma'] : ['point', 'punt'];
  return words(
    `found ${quoted(cell)}; expected a number with a decimal ${en}, or JSON such as {"0": 70, "52": 35}`,
    `gevonden: ${quoted(cell)}; verwacht: een getal met een decimale ${nl}, of JSON zoals {"0": 70, "52": 35}`,
  );
}
