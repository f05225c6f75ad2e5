import { domains } from '../../model/define.ts';
import type { Words } from '../../words/words.ts';
import type { Voice } from '../parts/say.ts';
import { settingLines, settingName, settingRows, type SettingRow } from '../parts/settingText.ts';
import type { Compared } from './comparison.ts';

/** One setting that was changed, in words. */
export interface Change {
  readonly path: string;
  readonly name: Words;
  readonly before: string;
  readonly after: string;
}

/** More than this does not fit on the page; the file holds all. */
const MOST = 12;

export interface Changes {
  readonly shown: readonly Change[];
  /** How many there are besides. */
  readonly more: number;
}

export function changesOf({ scenario, reference }: Compared, say: Voice): Changes {
  const rows = domainsAsOne(settingRows([reference, scenario]));
  const shown = rows.slice(0, MOST).map((row) => ({
    path: row.path,
    name: settingName(row.path),
    before: settingLines(row, 0, say).join(' · '),
    after: settingLines(row, 1, say).join(' · '),
  }));
  return { shown, more: rows.length - shown.length };
}

/** Decision rights that change alike in every domain are one change. */
function domainsAsOne(rows: readonly SettingRow[]): readonly SettingRow[] {
  const own = rows.filter(({ path }) => path.startsWith('levers.delegation.'));
  const alike = new Set(own.map(({ values }) => JSON.stringify(values))).size === 1;
  if (own.length !== domains.length || !alike) return rows;
  const whole = { ...own[0], path: 'levers.delegation' };
  return rows.flatMap((row) => (row === own[0] ? [whole] : own.includes(row) ? [] : [row]));
}
