import type { CellSummary } from '../../experiment/analysis/cells.ts';
import { isCount } from '../../experiment/run/atEnd.ts';
import { EffectDetails } from '../parts/EffectDetails.tsx';
import { sizeName } from '../parts/effectText.ts';
import { filled } from '../../words/fill.ts';
import { inEach, words, type Words } from '../../words/words.ts';
import { basisIn, basisText, pairsText, unpairedReasons } from '../../experiment/analysis/basisText.ts';
import { factorName } from '../../experiment/sweep/factorName.ts';
import { cellName } from './cellNames.ts';
import { aboutOf, isOutcome, type BatchResults } from './analysedBatch.ts';
import type { ReadyBatch } from './state.ts';
import { useVoice, type Voice } from '../parts/say.ts';

const text = {
  caption: words('{measure} at the end of the run', '{measure} aan het eind'),
  outcome: words('{measure}: {meaning}', '{measure}: {meaning}'),
  total: words('{measure} over the whole run', '{measure} over de hele doorrekening'),
  cell: words('Variant', 'Variant'),
  runs: words('Runs', 'Doorrekeningen'),
  mean: words('Average ± margin', 'Gemiddelde ± marge'),
  difference: words('Difference ± margin', 'Verschil ± marge'),
  size: words('Size', 'Omvang'),
  inCell: words('in “{name}”', 'in ‘{name}’'),
  higher: words('Higher in', 'Hoger in'),
  of: words('{n} of {all}', '{n} van {all}'),
  against: words(
    'Differences are from “{name}”, pair by pair: the same people and the same luck.',
    'Verschillen zijn met ‘{name}’, paar voor paar: dezelfde mensen en hetzelfde toeval.',
  ),
  margin: words(
    'Margin: with 95 % certainty the average of endless runs lies no farther off. It is about chance only; the assumptions are the same in all.',
    'Marge: met 95 % zekerheid ligt het gemiddelde van eindeloos veel doorrekeningen er niet verder vandaan. Ze gaat alleen over toeval; de aannames zijn overal dezelfde.',
  ),
  againstEach: words(
    'Differences are from the reference under the same {paths}, pair by pair: the same people and the same luck, so that what leaders do is all that differs.',
    'Verschillen zijn met de referentie onder dezelfde {paths}, paar voor paar: dezelfde mensen en hetzelfde toeval, zodat alleen verschilt wat leidinggevenden doen.',
  ),
  inReference: words('in its reference', 'in de referentie ervan'),
  apart: words('No difference for some cells: {reason}.', 'Geen verschil voor sommige cellen: {reason}.'),
  cut: words(
    'The first {shown} of {all} variants; cells.csv has all of them.',
    'De eerste {shown} van {all} varianten; in cells.csv staan ze allemaal.',
  ),
} as const;

/** More rows than these nobody reads. */
const most = 200;

interface Props {
  readonly batch: ReadyBatch;
  readonly results: BatchResults;
}

export function CellTable({ batch, results: { of, analysis } }: Props) {
  const say = useVoice();
  const { cells, against } = analysis;
  const differs = cells.some(({ difference }) => difference);
  const sized = cells.some(({ difference }) => difference?.effect);
  const { name, meaning } = aboutOf(of);
  const caption = say(isOutcome(of) ? text.outcome : isCount(of) ? text.total : text.caption, {
    measure: say(name),
    meaning: say(meaning),
  });
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table class="cells">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say(text.cell)}</th>
              <th scope="col">{say(text.runs)}</th>
              <th scope="col">{say(text.mean)}</th>
              {differs && <th scope="col">{say(text.difference)}</th>}
              {sized && <th scope="col">{say(text.size)}</th>}
              {differs && <th scope="col">{say(text.higher)}</th>}
            </tr>
          </thead>
          <tbody>
            {cells.slice(0, most).map((summary) => (
              <tr key={summary.cell.id}>
                <th scope="row">{say(cellName(summary.cell, batch))}</th>
                <td>{say.number(summary.mean.n)}</td>
                <td>{withInterval(summary.mean, say)}</td>
                {differs && <td>{differenceText(summary, say)}</td>}
                {sized && <td>{sizeText(summary, say)}</td>}
                {differs && <td>{higherText(summary, say)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{say(text.margin)}</p>
      {cells.length > most && <p class="hint">{say(text.cut, { shown: most, all: cells.length })}</p>}
      {differs && <p class="hint">{againstText(against, batch, say)}</p>}
      {notesOf(analysis).map((note) => (
        <p key={note.en} class="hint">
          {say(note)}
        </p>
      ))}
      {against.length > 0 && (
        <EffectDetails
          where={whereOf(against, batch)}
          effects={cells.slice(0, most).map(({ cell, difference }) => ({
            name: say(cellName(cell, batch)),
            effect: difference?.effect,
          }))}
        />
      )}
    </>
  );
}

type Against = BatchResults['analysis']['against'];

function againstText(against: Against, batch: ReadyBatch, say: Voice): string {
  if (against.length === 1) return say(text.against, { name: say(cellName(against[0], batch)) });
  const paths = new Set(against.flatMap(({ values }) => Object.keys(values)));
  return say(text.againstEach, { paths: [...paths].map((path) => say(factorName(path))).join(', ') });
}

const whereOf = (against: Against, batch: ReadyBatch): Words =>
  against.length === 1
    ? inEach((language) => filled(text.inCell[language], { name: cellName(against[0], batch)[language] }))
    : text.inReference;

/** What figures rest on, what they leave out, and why some are not there. */
function notesOf({ cells, sensitivity }: BatchResults['analysis']): readonly Words[] {
  const basis = sensitivity && basisIn(sensitivity);
  const pairs = pairsText(cells);
  return [
    ...(basis ? [basisText(basis)] : []),
    ...(pairs ? [pairs] : []),
    ...unpairedReasons(cells)
      .slice(0, mostReasons)
      .map((reason) => inEach((language) => filled(text.apart[language], { reason: reason[language] }))),
  ];
}

const mostReasons = 4;

interface Estimated {
  readonly mean: number;
  readonly halfWidth: number | undefined;
}

function withInterval({ mean, halfWidth }: Estimated, say: Voice): string {
  if (Number.isNaN(mean)) return '–';
  return halfWidth === undefined ? say.number(mean, 1) : `${say.number(mean, 1)} ± ${say.number(halfWidth, 1)}`;
}

function differenceText({ difference }: CellSummary, say: Voice): string {
  if (!difference || Number.isNaN(difference.mean)) return '–';
  const { mean, halfWidth } = difference;
  return halfWidth === undefined ? say.signed(mean, 1) : `${say.signed(mean, 1)} ± ${say.number(halfWidth, 1)}`;
}

const higherText = ({ difference }: CellSummary, say: Voice): string =>
  difference ? say(text.of, { n: difference.higher, all: difference.n }) : '–';

const sizeText = ({ difference }: CellSummary, say: Voice): string =>
  difference?.effect ? sizeName(difference.effect, say) : '–';
