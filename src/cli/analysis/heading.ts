import { designOf } from '../../scenario/designs/index.ts';
import { thisEngine } from '../../experiment/run/identity.ts';
import { modelVersion } from '../../model/version.ts';
import { troubles, type RunStatus } from '../../experiment/run/job.ts';
import { intervalMeaning } from '../../experiment/analysis/basisText.ts';
import { isCount } from '../../experiment/run/atEnd.ts';
import { decidedTogether, type Adaptive } from '../../experiment/batch/replicates.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import { measureOf } from '../../model/measures/index.ts';
import type { Sweep } from '../../scenario/scenario.ts';
import { type Language, type Words, words } from '../../words/words.ts';
import type { Results } from '../batch/results.ts';
import { harmless } from '../terminal.ts';
import { numberText, typedText } from '../../words/numbers.ts';

export const statusWords: Readonly<Record<RunStatus, Words>> = {
  done: words('done', 'gelukt'),
  failed: words('failed', 'mislukt'),
  crashed: words('crashed', 'weggevallen'),
  'timed-out': words('timed out', 'te lang bezig'),
};

/** What was run, in one line. */
export function headingText({ manifest, plan, counts }: Results, language: Language): string {
  const { name } = designOf(plan.sweep.design);
  const text = (number: number): string => numberText(number, language);
  const cells = text(plan.filed.length);
  const [done, all] = [text(counts.done), text(manifest.runs)];
  const seed = harmless(manifest.seed);
  return words(
    `${name.en}: ${cells} cells, ${all} runs (${done} done), seed ${seed}; at the end of each run, in points (counts: totals over the run)`,
    `${name.nl}: ${cells} cellen, ${all} doorrekeningen (${done} gelukt), startwaarde ${seed}; aan het eind van elke doorrekening, in punten (aantallen: totalen over de hele doorrekening)`,
  )[language];
}

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
  const { name } = measureOf(until.measure);
  const paired = sweep.reference !== undefined;
  const [of, van] = paired ? ['the difference from the reference in', 'het verschil met de referentie in'] : ['', ''];
  const which = decidedTogether(sweep)
    ? words(
        ', in all cells as many as the neediest needs',
        ', in alle cellen zo veel als de cel die er de meeste nodig heeft',
      )
    : words(', in each cell', ', in elke cel');
  return words(
    `Replicates: ${min} to ${max}, until half the 95 % interval of the mean of ${[of, `“${name.en}”`].join(' ').trim()} at the end is at most ${typedText(until.halfWidth, 'en')}${which.en}.`,
    `Herhalingen: ${min} tot ${max}, tot het halve 95 %-interval van het gemiddelde van ${[van, `‘${name.nl}’`].join(' ').trim()} aan het eind hoogstens ${typedText(until.halfWidth, 'nl')} is${which.nl}.`,
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
    `The reference is what leaders do in ${shown}, and its events, run under each of ${references.length} combinations of ${paths}; all else is as in the file.`,
    `De referentie is wat leidinggevenden doen in ${shown}, met de gebeurtenissen daarin, doorgerekend onder elk van ${references.length} combinaties van ${paths}; al het andere is als in het bestand.`,
  );
}

/** What one has to know before trusting the numbers. */
export function cautionsOf({ manifest, plan, counts }: Results): readonly Words[] {
  const cautions: Words[] = [];
  for (const trouble of troubles) {
    const count = counts[trouble];
    if (count > 0)
      cautions.push(
        words(
          `${count} runs ${trouble}: they have no value here`,
          `${count} doorrekeningen ${statusWords[trouble].nl}: die tellen hier niet mee`,
        ),
      );
  }
  if (manifest.counts === undefined && plan.sweep.record.some(isCount)) cautions.push(lastCounts);
  if (manifest.shard) cautions.push(isPart(manifest.shard));
  if (manifest.model !== modelVersion) cautions.push(byOtherModel(manifest.model));
  else if (manifest.engine !== thisEngine) cautions.push(otherEngine(manifest.engine));
  return cautions;
}

const lastCounts = words(
  'counts here are those of the last week alone, as they were written before totals over the run were; the same batch command with --resume writes those',
  'aantallen zijn hier die van de laatste week alleen, zoals ze geschreven werden voordat er totalen over de hele doorrekening waren; dezelfde batch-opdracht met --resume schrijft die',
);

const byOtherModel = (model: number): Words =>
  words(
    `computed with model ${model}, and shown as it is: its numbers do not compare with those of model ${modelVersion}, which this program computes`,
    `berekend met model ${model}, en getoond zoals het is: de getallen zijn niet te vergelijken met die van model ${modelVersion}, waarmee dit programma rekent`,
  );

export const otherEngine = (engine: string): Words =>
  words(
    `made by ${harmless(engine)}, and this is ${thisEngine}: the same run may come to other numbers`,
    `gemaakt door ${harmless(engine)}, en dit is ${thisEngine}: dezelfde doorrekening kan op andere getallen uitkomen`,
  );

const isPart = ({ index, of }: { readonly index: number; readonly of: number }): Words =>
  words(
    `part ${index} of ${of}: the cells of other parts are not here; selfsteer merge puts them together`,
    `deel ${index} van ${of}: de cellen van andere delen zijn er niet bij; selfsteer merge voegt ze samen`,
  );
