import { isMeasureId, measures, type MeasureId } from '../model/measures/index.ts';
import { words } from '../words/words.ts';
import { BadInput, joined, meantOrAll } from './badInput.ts';

/** The measures of these names in their own order, `standard` where there are none. Throws BadInput on a strange name. */
export function measuresOf(names: readonly string[], standard: readonly MeasureId[]): readonly MeasureId[] {
  if (names.length === 0) return standard;
  const known = [...new Set(names)].map((name) => {
    if (isMeasureId(name)) return name;
    const no = words(`--measure ${name}: there is no such measure`, `--measure ${name}: zo'n uitkomst is er niet`);
    throw new BadInput(
      joined(
        no,
        meantOrAll(
          name,
          measures.map(({ id }) => id),
        ),
      ),
    );
  });
  return known;
}
