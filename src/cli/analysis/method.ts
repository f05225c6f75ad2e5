import { intervalMeaning } from '../../experiment/analysis/basisText.ts';
import { decidedTogether, type Adaptive } from '../../experiment/batch/replicates.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import { measureOf } from '../../model/measures/index.ts';
import type { Sweep } from '../../scenario/scenario.ts';
import { numberText, typedText } from '../../words/numbers.ts';
import { words, type Words } from '../../words/words.ts';
import type { Results } from '../batch/results.ts';
import { harmless } from '../terminal.ts';

/** What stands behind the numbers: how many replicates there are and why, what they are paired with, what ± means. */
export function methodTexts({ plan: { sweep, references }, options }: Results): readonly Words[] {
  const { replicates } = sweep;
  return [
    ...(typeof replicates === 'number' ? [] : [untilText(replicates, sweep)]),
    ...(sweep.reference === undefined ? [] : [referenceText(options.reference?.name ?? '', references)]),
    intervalMeaning,
  ];
}

function untilText({ min, max, until }: Adaptive, sweep: Sweep): Words {
  const [name, when] =
    'measure' in until
      ? [measureOf(until.measure).name, words(' at the end', ' aan het eind')]
      : [words(until.outcome, until.outcome), words('', '')];
  const of =
    sweep.reference === undefined
      ? words(`“${name.en}”`, `‘${name.nl}’`)
      : words(`the difference in “${name.en}” from the reference`, `het verschil in ‘${name.nl}’ met de referentie`);
  const which = decidedTogether(sweep)
    ? words(
        ', in all cells as many as the neediest needs',
        ', in alle cellen zo veel als de cel die er de meeste nodig heeft',
      )
    : words(', in each cell', ', in elke cel');
  return words(
    `Replicates: ${min} to ${max}, until half the 95 % interval of the mean of ${of.en}${when.en} is at most ${typedText(until.halfWidth, 'en')}${which.en}.`,
    `Herhalingen: ${min} tot ${max}, tot het halve 95 %-interval van het gemiddelde van ${of.nl}${when.nl} hoogstens ${typedText(until.halfWidth, 'nl')} is${which.nl}.`,
  );
}

/** Under what a reference was run: pairs differ by what leaders did, and by nothing else. */
function referenceText(name: string, references: readonly Cell[]): Words {
  const paths = [...new Set(references.flatMap(({ values }) => Object.keys(values)))].join(', ');
  const shown = harmless(name);
  if (paths === '')
    return words(
      `The reference is what leaders do in ${shown}, and its events; all else is as in the file.`,
      `De referentie is wat leidinggevenden doen in ${shown}, met de gebeurtenissen daarin; al het andere is als in het bestand.`,
    );
  return words(
    `The reference is what leaders do in ${shown}, and its events, run under each of ${numberText(references.length, 'en')} combinations of ${paths}; all else is as in the file.`,
    `De referentie is wat leidinggevenden doen in ${shown}, met de gebeurtenissen daarin, doorgerekend onder elk van ${numberText(references.length, 'nl')} combinaties van ${paths}; al het andere is als in het bestand.`,
  );
}
