import { recordingOf } from '../../experiment/batch/batch.ts';
import type { Plan, Span } from '../../experiment/sweep/plan.ts';
import { recordedWeeks } from '../../experiment/run/recording.ts';
import { runJob } from '../../experiment/run/runner.ts';
import { words, type Words } from '../../words/words.ts';
import { timeText } from '../../words/duration.ts';
import type { Terminal } from '../terminal.ts';
import { numberText } from '../../words/numbers.ts';

/** Says how much work a plan is. How fast this machine is, is found by doing the first run. */
export function printEstimate(plan: Plan, workers: number, { language, print }: Terminal): void {
  const distinct = firstOfEach(plan);
  const speed = speedOn(plan);
  let personWeeks = 0;
  let rows = 0;
  for (const cell of distinct) {
    personWeeks += cell.personWeeks;
    rows += recordedWeeks(cell.weeks, plan.sweep.every).length;
  }
  const text = (number: number): string => numberText(number, language);
  const span = (each: number): string =>
    spanText({ least: each * plan.replicates.least, most: each * plan.replicates.most }, text);
  const time = (replicates: number): string => timeText((personWeeks * replicates * 1_000) / speed / workers, language);
  const { least, most } = plan.replicates;
  const message = words(
    `${text(plan.filed.length)} cells, ${span(distinct.length)} runs, ${span(rows)} rows of weeks with ${plan.sweep.record.length} measures; about ${time(most)}${least === most ? '' : ' at most'} on ${workers} cores`,
    `${text(plan.filed.length)} cellen, ${span(distinct.length)} doorrekeningen, ${span(rows)} rijen in weeks met ${plan.sweep.record.length} uitkomsten; ongeveer ${time(most)}${least === most ? '' : ' op zijn hoogst'} op ${workers} kernen`,
  );
  print(message[language]);
  if (plan.references.length > 0) print(referenceText(plan, span)[language]);
}

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

const firstOfEach = (plan: Plan) => [...new Map(plan.filed.map((cell) => [cell.identity, cell])).values()];

/** Person-weeks a second. */
function speedOn({ filed, sweep }: Plan): number {
  const [{ scenario, personWeeks }] = filed;
  const recording = recordingOf(sweep);
  // The first run is slower than the thousand after it: the engine has yet to be compiled.
  const tries = personWeeks < 100_000 ? 4 : 1;
  let seconds = Infinity;
  for (let n = 0; n < tries; n++) {
    const begun = performance.now();
    runJob({ scenario, replicate: n, recording });
    seconds = Math.min(seconds, (performance.now() - begun) / 1_000);
  }
  return personWeeks / seconds;
}

const spanText = ({ least, most }: Span, text: (number: number) => string): string =>
  least === most ? text(least) : `${text(least)}–${text(most)}`;
