import { type Words, words } from '../../words/words.ts';
import { factorName } from '../../experiment/sweep/factorName.ts';
import type { AnalysedCell } from '../../scenario/designs/analysed.ts';
import type { Level } from '../../scenario/scenario.ts';
import { voiceOf } from '../parts/say.ts';
import type { ReadyBatch } from './state.ts';

/** A cell as people know it: by what was varied. */
export function cellName(cell: AnalysedCell, { options }: Pick<ReadyBatch, 'options'>): Words {
  const levels = Object.entries(cell.values);
  if (cell.isReference) {
    const name =
      options.reference?.scenario.title ?? words(options.reference?.name ?? '', options.reference?.name ?? '');
    const reference = words(`Reference: ${name.en}`, `Referentie: ${name.nl}`);
    if (levels.length === 0) return reference;
    const under = settingsName(levels);
    return words(`${reference.en}, ${under.en}`, `${reference.nl}, ${under.nl}`);
  }
  if (levels.length === 0) return words('The file as it is', 'Het bestand zoals het is');
  return settingsName(levels);
}

function settingsName(levels: readonly (readonly [path: string, level: Level])[]): Words {
  const settings = levels.map(([path, level]) => ({ name: factorName(path), level: levelText(level) }));
  return words(
    settings.map(({ name, level }) => `${name.en} ${level.en}`).join(', '),
    settings.map(({ name, level }) => `${name.nl} ${level.nl}`).join(', '),
  );
}

/** A level that is more than one number is JSON, which is the same in all languages. */
export function levelText(level: Level): Words {
  if (typeof level !== 'number') return words(JSON.stringify(level), JSON.stringify(level));
  const value = Number(level.toPrecision(6));
  const digits = (String(value).split('.')[1] ?? '').length;
  const text = (language: 'en' | 'nl'): string => voiceOf({ language, pseudo: false }).number(value, digits);
  return words(text('en'), text('nl'));
}
