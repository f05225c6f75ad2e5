import { filled } from '../../words/fill.ts';
import { numberText } from '../../words/numbers.ts';
import { inSentence } from '../../words/sentences.ts';
import { spanText } from '../../words/duration.ts';
import { inEach, words, type Language, type Words } from '../../words/words.ts';
import { known, lastKnown } from './series.ts';
import { nothingToShow } from './words.ts';

/** A line as it is drawn, in points by week, and nothing of what is still hidden. */
export interface Line {
  readonly values: readonly number[];
  /** How people differ at the beginning (standard deviation), where the line is a mean over people. */
  readonly sd?: number | undefined;
  /** The dashed line beside it. */
  readonly reference?: readonly number[] | undefined;
}

interface Turn {
  readonly week: number;
  readonly value: number;
}

/** How a line went: where it began and ended, and where it turned on the way. */
export interface Course {
  readonly start: Turn;
  readonly end: Turn;
  readonly direction: 'up' | 'down' | 'same';
  /** Clearly below where it began and where it ends; undefined where it never was. */
  readonly lowest: Turn | undefined;
  readonly highest: Turn | undefined;
}

/** A fifth of a standard deviation is where an effect begins to be called small (Cohen 1988). */
const SMALL = 0.2;
/** Points below which a change of what is not about people is called hardly any. */
const LEAST = 2;

/** Fewer points than this are called hardly any difference; never less than one, which a reader could not see. */
export const leastOf = (sd: number | undefined): number =>
  sd !== undefined && sd > 0 ? Math.max(1, SMALL * sd) : LEAST;

/** Of a whole change: less of it has not begun yet, or is over. */
const PART = 0.15;

/** Undefined where nothing is drawn. */
export function courseOf({ values, sd }: Pick<Line, 'values' | 'sd'>): Course | undefined {
  const [first, last] = [values.findIndex(known), lastKnown(values)];
  if (last < 0) return undefined;
  const at = (week: number): Turn => ({ week, value: values[week] });
  const [start, end] = [at(first), at(last)];
  const least = leastOf(sd);
  const rise = end.value - start.value;
  const direction = Math.abs(rise) < least ? 'same' : rise > 0 ? 'up' : 'down';
  let [lowest, highest] = [start, start];
  for (const [week, value] of values.entries()) {
    if (!known(value)) continue;
    if (value < lowest.value) lowest = at(week);
    if (value > highest.value) highest = at(week);
  }
  return {
    start,
    end,
    direction,
    lowest: Math.min(start.value, end.value) - lowest.value >= least ? lowest : undefined,
    highest: highest.value - Math.max(start.value, end.value) >= least ? highest : undefined,
  };
}

const text = {
  stands: words('{start} in week {week}', '{start} in week {week}'),
  hardly: words('hardly any change in {span} ({start} → {end})', 'nauwelijks verandering in {span} ({start} → {end})'),
  up: words('up from {start} to {end}{when}', 'omhoog van {start} naar {end}{when}'),
  down: words('down from {start} to {end}{when}', 'omlaag van {start} naar {end}{when}'),
  after: words(', only after week {week}', ', pas na week {week}'),
  by: words(' by week {week}, then level', ' tot week {week}, daarna vlak'),
  dip: words('down to {lowest}, then back to {end}', 'omlaag naar {lowest}, dan terug naar {end}'),
  peak: words('up to {highest}, then back to {end}', 'omhoog naar {highest}, dan terug naar {end}'),
  dipUp: words(
    'first down to {lowest}, then up to {end}, above where it began ({start})',
    'eerst omlaag naar {lowest}, dan omhoog naar {end}, hoger dan aan het begin ({start})',
  ),
  peakDown: words(
    'first up to {highest}, then down to {end}, below where it began ({start})',
    'eerst omhoog naar {highest}, dan omlaag naar {end}, lager dan aan het begin ({start})',
  ),
  upBack: words(
    'up from {start} to {highest}, then back to {end}',
    'omhoog van {start} naar {highest}, dan terug naar {end}',
  ),
  downBack: words(
    'down from {start} to {lowest}, then back to {end}',
    'omlaag van {start} naar {lowest}, dan terug naar {end}',
  ),
  swings: words(
    'between {lowest} and {highest}, from {start} to {end}',
    'tussen {lowest} en {highest}, van {start} naar {end}',
  ),
  above: words(', {n} above the dashed line', ', {n} boven de streepjeslijn'),
  below: words(', {n} below the dashed line', ', {n} onder de streepjeslijn'),
  alike: words(', almost the same as the dashed line', ', vrijwel gelijk aan de streepjeslijn'),
} as const;

/** What a line says, as the title above it: its measure, how it went, and where it ends beside the dashed line. */
export const messageOf = (name: Words, line: Line): Words =>
  inEach((language) => `${name[language]}: ${courseText(line, language)}`);

/** The same without the name of the measure. */
export function courseText(line: Line, language: Language): string {
  const course = courseOf(line);
  return course
    ? toldCourse(course, line, language) + besideText(course.end, line, language)
    : inSentence(nothingToShow[language]);
}

function toldCourse(course: Course, line: Line, language: Language): string {
  const { start, end, lowest, highest } = course;
  const round = (turn: Turn): string => numberText(turn.value, language);
  const [name, when] = storyOf(course, line);
  return filled(text[name][language], {
    start: round(start),
    end: round(end),
    lowest: round(lowest ?? start),
    highest: round(highest ?? start),
    week: start.week,
    span: spanText(end.week - start.week, language),
    when: when ? filled(text[when.name][language], { week: when.week }) : '',
  });
}

interface When {
  readonly name: 'after' | 'by';
  readonly week: number;
}

function storyOf(course: Course, line: Line): readonly [keyof typeof text, (When | undefined)?] {
  const { start, end, direction, lowest, highest } = course;
  if (end.week === start.week) return ['stands'];
  if (lowest && highest) return ['swings'];
  if (direction === 'same') return [lowest ? 'dip' : highest ? 'peak' : 'hardly'];
  if (direction === 'up') return lowest ? ['dipUp'] : highest ? ['upBack'] : ['up', whenOf(course, line)];
  return highest ? ['peakDown'] : lowest ? ['downBack'] : ['down', whenOf(course, line)];
}

/** When a line that only rises or only falls does so; undefined where it does all along. */
function whenOf({ start, end }: Course, { values, sd }: Line): When | undefined {
  // A small change is near its start for long whatever its course: then a part of it counts.
  const least = Math.min(leastOf(sd), PART * Math.abs(end.value - start.value));
  const near =
    (to: Turn) =>
    (value: number): boolean =>
      known(value) && Math.abs(value - to.value) < least;
  const span = end.week - start.week;
  const after = values.findLastIndex(near(start));
  if (after - start.week >= span / 4) return { name: 'after', week: after };
  const by = 1 + values.findLastIndex((value, week) => week < end.week && known(value) && !near(end)(value));
  return by - start.week <= span / 2 ? { name: 'by', week: by } : undefined;
}

function besideText({ week, value }: Turn, { reference, sd }: Line, language: Language): string {
  const other = reference?.[week];
  if (!known(other) || week === 0) return '';
  if (Math.abs(value - other) < leastOf(sd)) return text.alike[language];
  // The difference of what is read at both lines.
  const n = Math.abs(Math.round(value) - Math.round(other));
  return filled(text[value > other ? 'above' : 'below'][language], { n });
}
