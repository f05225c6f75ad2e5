import { designOf } from '../../scenario/designs/index.ts';
import { thisEngine } from '../../experiment/run/identity.ts';
import { modelVersion } from '../../model/version.ts';
import { troubles, type RunStatus } from '../../experiment/run/job.ts';
import { isCount } from '../../experiment/run/atEnd.ts';
import { type Language, type Words, words } from '../../words/words.ts';
import { settingsText } from '../../experiment/sweep/cell.ts';
import type { Missing, Results } from '../batch/results.ts';
import { harmless } from '../terminal.ts';
import { numberText } from '../../words/numbers.ts';

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
    `${name.en}: ${cells} cells, ${all} runs (${done} done), seed ${seed}; measures at the end of each run, in points (counts: totals over the run)`,
    `${name.nl}: ${cells} cellen, ${all} doorrekeningen (${done} gelukt), startwaarde ${seed}; uitkomsten aan het eind van elke doorrekening, in punten (aantallen: totalen over de hele doorrekening)`,
  )[language];
}

/** What one has to know before trusting the numbers. */
export function cautionsOf(results: Results): readonly Words[] {
  const { manifest, plan, counts, missing } = results;
  const cautions: Words[] = missing ? [interimText(missing)] : [];
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

/** Cells that are named at most. */
const mostNamed = 5;

/** Of a batch that is not finished: what is there, and what is not. */
export function interimText({ runs, mostRuns, cells, allCells }: Missing): Words {
  const text = (language: Language): string => {
    const number = (value: number): string => numberText(value, language);
    const share = Math.floor((100 * runs) / Math.max(1, mostRuns));
    const [have, all] = [number(runs), number(mostRuns)];
    const named = cells.slice(0, mostNamed).map(({ values }) => harmless(settingsText(values)) || asItIs[language]);
    const more = cells.length > mostNamed ? ['…'] : [];
    const which = [...named, ...more].join('; ');
    if (language === 'nl') {
      const without =
        cells.length === 0
          ? 'elke cel heeft er al'
          : `${number(cells.length)} van ${number(allCells)} cellen ontbreken nog: ${which}`;
      return `tussenstand: de batch is niet klaar; ${have} van hoogstens ${all} doorrekeningen zijn er (${share} %); ${without}`;
    }
    const without =
      cells.length === 0
        ? 'every cell has some'
        : `${number(cells.length)} of ${number(allCells)} cells are still missing: ${which}`;
    return `interim: the batch is not finished; ${have} of at most ${all} runs are there (${share} %); ${without}`;
  };
  return words(text('en'), text('nl'));
}

const asItIs = words('the file as it is', 'het bestand zoals het is');

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
