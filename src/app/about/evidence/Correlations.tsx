import {
  answering,
  bandRule,
  correlations,
  simulatedSurveys,
  type Correlation,
  type Published,
} from '../../../experiment/evidence/correlations.ts';
import { hitsOf, isInside } from '../../../experiment/evidence/band.ts';
import { sourceStatuses } from '../../../experiment/evidence/source.ts';
import { uses } from '../../../experiment/evidence/uses.ts';
import { words } from '../../../words/words.ts';
import { useVoice, type Voice } from '../../parts/say.ts';
import { bandText, EvidenceTable, Verdict } from './EvidenceTable.tsx';
import { howMade, observedAndTrue, statusText, surveyCounts } from './evidenceText.ts';

const text = {
  title: words('How closely things go together', 'Hoe sterk dingen samengaan'),
  relation: words('Relation', 'Verband'),
  published: words('Published', 'Gepubliceerd'),
  band: words('Band', 'Bandbreedte'),
  use: words('Use', 'Gebruik'),
  model: words('Model: observed (true)', 'Model: waargenomen (echt)'),
  verdict: words('Verdict', 'Oordeel'),
  corrected: words('corrected', 'gecorrigeerd'),
  uncorrected: words('as measured', 'zoals gemeten'),
} as const;

const headings = [text.relation, text.published, text.band, text.use, text.model, text.verdict];

export function Correlations() {
  const say = useVoice();
  const fitted = hitsOf(correlations, 'fitted');
  const held = hitsOf(correlations, 'held-out');
  return (
    <>
      <h3>{say(text.title)}</h3>
      <p>{say(howMade, { ...simulatedSurveys, low: say.exact(bandRule.low), high: say.exact(bandRule.high) })}</p>
      <p>{say(observedAndTrue, { reliability: say.number(answering.reliability, 2), halo: answering.halo })}</p>
      <EvidenceTable title={text.title} kind="correlations" headings={headings}>
        {correlations.map((correlation, index) => (
          <Row key={nameOf(correlation, say)} correlation={correlation} number={index + 1} />
        ))}
      </EvidenceTable>
      <p>
        {say(surveyCounts, {
          hits: correlations.filter(({ band, figure }) => isInside(band, figure)).length,
          all: correlations.length,
          fitted: fitted.hits,
          fittedAll: fitted.of,
          held: held.hits,
          heldAll: held.of,
        })}
      </p>
      <p class="hint">{say(statusText)}</p>
    </>
  );
}

const nameOf = ({ between: [one, other] }: Correlation, say: Voice): string => `${say(one)} – ${say(other)}`;

function Row({ correlation, number }: { readonly correlation: Correlation; readonly number: number }) {
  const say = useVoice();
  const { published, band, use, figure, trueScore } = correlation;
  return (
    <tr>
      <th scope="row">
        {number}. {nameOf(correlation, say)}
      </th>
      <td>
        {published.map((one) => (
          <div key={`${one.source} ${one.value}`}>{publishedText(one, say)}</div>
        ))}
      </td>
      <td>{bandText(band, say, (value) => say.number(value, 2))}</td>
      <td>{say(uses[use].name)}</td>
      <td>
        <b>{say.number(figure, 2)}</b> ({say.number(trueScore, 2)})
      </td>
      <td>
        <Verdict band={band} figure={figure} />
      </td>
    </tr>
  );
}

const publishedText = ({ value, corrected, kind, source, status }: Published, say: Voice): string =>
  `${say.number(value, 2)} ${kind ? `${say(kind)}, ` : ''}${say(corrected ? text.corrected : text.uncorrected)}, ${source} (${say(sourceStatuses[status])})`;
