import type { Plan, Span } from '../../experiment/sweep/plan.ts';
import { recordedWeeks } from '../../experiment/run/recording.ts';
import { words, type Words } from '../../words/words.ts';
import { timeText } from '../../words/duration.ts';
import type { Terminal } from '../terminal.ts';
import { numberText } from '../../words/numbers.ts';
import type { LoadedBatch } from './loadBatch.ts';
import { speedOn } from './speed.ts';

interface EstimateOptions {
  readonly workers: number;
  /** What planning took, in ms. */
  readonly planning: number;
  readonly excel: string | undefined;
}

/** Says how much work a plan is. How fast this machine is, is found by doing two of its cells and writing their rows. */
export async function printEstimate(loaded: LoadedBatch, options: EstimateOptions, terminal: Terminal): Promise<void> {
  const { plan } = loaded;
  const { workers, planning, excel } = options;
  const { language, print } = terminal;
  const work = workIn(plan);
  const speed = await speedOn(loaded, excel);
  const text = (number: number): string => numberText(number, language);
  const span = (each: number): string =>
    spanText({ least: each * plan.replicates.least, most: each * plan.replicates.most }, text);
  const { least, most } = plan.replicates;
  const parts = (replicates: number) => ({
    planning: planning * work.share,
    running: ((work.runs * speed.run + work.personWeeks * speed.personWeek) * replicates) / workers,
    writing: work.rows * (speed.cellWeek + speed.row * replicates),
  });
  const time = (replicates: number): string => {
    const { planning, running, writing } = parts(replicates);
    return timeText(planning + running + writing, language);
  };
  const { planning: plans, writing: writes } = parts(most);
  const [before, after] = [plans, writes].map((ms) => timeText(ms, language));
  const measures = plan.sweep.record.length;
  const message = words(
    `${text(work.cells)} cells, ${span(work.runs)} runs, ${span(work.rows)} rows of weeks with ${measures} measures; about ${time(most)}${least === most ? '' : ' at most'} on ${workers} cores`,
    `${text(work.cells)} cellen, ${span(work.runs)} doorrekeningen, ${span(work.rows)} rijen in weeks met ${measures} uitkomsten; ongeveer ${time(most)}${least === most ? '' : ' op zijn hoogst'} op ${workers} kernen`,
  );
  print(message[language]);
  // Nothing is to be seen meanwhile: said also where the runs take longer by far.
  if (plans + writes > worthTelling) print(besideText(before, after)[language]);
  if (least !== most) print(cannotKnow(time(least))[language]);
  if (plan.references.length > 0) print(referenceText(plan, span)[language]);
  if (plan.someOf !== undefined) print(fromSome(text(plan.cells.length))[language]);
}

/** In ms. */
const worthTelling = 10_000;

interface Work {
  readonly cells: number;
  /** What follows is for one replicate of each cell. */
  readonly runs: number;
  readonly personWeeks: number;
  readonly rows: number;
  /** How many times what was planned the whole is. */
  readonly share: number;
}

/** Of the whole design, where only some of its points were planned: as many times as much. */
function workIn(plan: Plan): Work {
  const { cells, filed, sweep, someOf } = plan;
  const share = someOf === undefined ? 1 : someOf / cells.length;
  let [runs, personWeeks, rows] = [0, 0, 0];
  for (const cell of firstOfEach(plan)) {
    // One that stands beside all cells is not there more often in a larger design.
    const times = cell.isReference && plan.references.length === 1 ? 1 : share;
    runs += times;
    personWeeks += times * cell.personWeeks;
    rows += times * recordedWeeks(cell.weeks, sweep.every).length;
  }
  const own = filed.filter((cell) => !cell.isReference).length;
  const references = plan.references.length;
  const all = own * share + (references === 1 ? 1 : references * share);
  return { cells: Math.round(all), runs: Math.round(runs), personWeeks, rows: Math.round(rows), share };
}

const firstOfEach = ({ filed }: Plan) => {
  const first = new Map<string, (typeof filed)[number]>();
  for (const cell of filed) if (!first.has(cell.identity)) first.set(cell.identity, cell);
  return first.values();
};

/** What the reference takes of that: under what is no lever or event it is run once for all cells. */
function referenceText({ references }: Plan, span: (each: number) => string): Words {
  const runs = span(new Set(references.map(({ identity }) => identity)).size);
  const paths = [...new Set(references.flatMap(({ values }) => Object.keys(values)))].join(', ');
  if (paths === '')
    return words(`of these, ${runs} runs of the reference`, `waarvan ${runs} doorrekeningen van de referentie`);
  return words(
    `of these, ${runs} runs of the reference, under each of ${numberText(references.length, 'en')} combinations of ${paths}`,
    `waarvan ${runs} doorrekeningen van de referentie, onder elk van ${numberText(references.length, 'nl')} combinaties van ${paths}`,
  );
}

const besideText = (before: string, after: string): Words =>
  words(
    `of which ${before} before the first run, to plan, and ${after} after the last, to write`,
    `waarvan ${before} vóór de eerste doorrekening, om te plannen, en ${after} na de laatste, om te schrijven`,
  );

const cannotKnow = (least: string): Words =>
  words(
    `how many replicates are enough shows only as it runs: it may be done after ${least}`,
    `hoeveel herhalingen genoeg zijn blijkt pas onderweg: het kan al na ${least} klaar zijn`,
  );

const fromSome = (cells: string): Words =>
  words(
    `estimated from ${cells} cells spread over the design: whether the values of all others fit, and how many cells are alike, shows when it begins`,
    `geschat uit ${cells} cellen verspreid over de opzet: of de waarden van alle andere passen, en hoeveel cellen gelijk zijn, blijkt als het begint`,
  );

const spanText = ({ least, most }: Span, text: (number: number) => string): string =>
  least === most ? text(least) : `${text(least)}–${text(most)}`;
