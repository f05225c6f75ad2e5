import {
  besidePublished,
  contradictions,
  findings,
  fitOf,
  nearlyAll,
  relations,
  robustness,
  robustnessDraws,
  simulatedSurveys,
  type Fit,
  type Published,
  type Relation,
  type SourceStatus,
} from '../../experiment/evidence/validation.ts';
import { type Words, words } from '../../words/words.ts';
import { useVoice, type Voice } from '../parts/say.ts';
import { calibration, howMade, robustnessText } from './aboutText.ts';

const text = {
  relations: words('Relations that studies found', 'Verbanden die onderzoek vond'),
  relation: words('Relation', 'Verband'),
  published: words('Published', 'Gepubliceerd'),
  band: words('Band', 'Bandbreedte'),
  model: words('Model', 'Model'),
  verdict: words('Verdict', 'Oordeel'),
  to: words('{low} to {high}', '{low} tot {high}'),
  status: words(
    '“Read”: the value was read in the source. “Recalled”: from general knowledge of the literature, not looked up; do not quote it as verified.',
    '‘Gelezen’: de waarde is in de bron gelezen. ‘Uit het hoofd’: uit algemene kennis van de literatuur, niet nagezocht; haal dit niet aan als vaststaand.',
  ),
  misses: words('What misses, or nearly does', 'Wat niet past, of maar net'),
  findings: words(
    'Findings that the rules are made to be able to show',
    'Bevindingen die de regels moeten kunnen laten zien',
  ),
  contradictions: words('What speaks against it', 'Wat ertegen spreekt'),
  robustness: words('Does it hold with other assumptions?', 'Blijft het zo bij andere aannames?'),
  claim: words('Claim', 'Uitspraak'),
  half: words('Half the range', 'Helft van het bereik'),
  whole: words('Whole range', 'Hele bereik'),
  percent: words('{n} % of draws', '{n} % van de trekkingen'),
  among: words('{low} to {high} %', '{low} tot {high} %'),
  unknown: words('not kept', 'niet bewaard'),
} as const;

const statuses: Readonly<Record<SourceStatus, Words>> = {
  read: words('read', 'gelezen'),
  recalled: words('recalled', 'uit het hoofd'),
};

const fits: Readonly<Record<Fit, Words>> = {
  inside: words('inside', 'binnen'),
  edge: words('inside, near an edge', 'binnen, vlak bij een rand'),
  outside: words('outside', 'erbuiten'),
};

const beside = {
  stronger: words('clearly stronger than any published value', 'duidelijk sterker dan elke gepubliceerde waarde'),
  weaker: words('clearly weaker than any published value', 'duidelijk zwakker dan elke gepubliceerde waarde'),
} as const;

/** What is known of how the model relates to what was measured in real organisations, with what does not fit. */
export function Evidence() {
  const say = useVoice();
  return (
    <>
      <p class="warning">
        <b>{say(calibration)}</b>
      </p>
      <h3>{say(text.relations)}</h3>
      <p>{say(howMade, simulatedSurveys)}</p>
      <RelationTable />
      <p class="hint">{say(text.status)}</p>
      <h3>{say(text.misses)}</h3>
      <ul class="bullets">
        {relations.filter(misses).map((relation) => (
          <li key={nameOf(relation, say)}>
            {nameOf(relation, say)}: {say.number(relation.model, 2)}, {verdictOf(relation, say)}
          </li>
        ))}
      </ul>
      <h3>{say(text.contradictions)}</h3>
      <ul class="bullets">
        {contradictions.map((one) => (
          <li key={one.en}>{say(one)}</li>
        ))}
      </ul>
      <h3>{say(text.robustness)}</h3>
      <p>{say(robustnessText, { draws: robustnessDraws, low: nearlyAll[0], high: nearlyAll[1] })}</p>
      <RobustnessTable />
      <h3>{say(text.findings)}</h3>
      <ul class="bullets">
        {findings.map((finding) => (
          <li key={finding.source}>
            {say(finding.text)} <span class="hint">{`${finding.source} (${say(statuses[finding.status])})`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const misses = (relation: Relation): boolean => fitOf(relation) !== 'inside' || besidePublished(relation) !== undefined;

const nameOf = ({ between: [one, other] }: Relation, say: Voice): string => `${say(one)} – ${say(other)}`;

function verdictOf(relation: Relation, say: Voice): string {
  const side = besidePublished(relation);
  return [say(fits[fitOf(relation)]), ...(side ? [say(beside[side])] : [])].join('; ');
}

function RelationTable() {
  const say = useVoice();
  return (
    <div class="scroll whole" tabIndex={0} role="region" aria-label={say(text.relations)}>
      <table class="about-validation">
        <thead>
          <tr>
            {[text.relation, text.published, text.band, text.model, text.verdict].map((heading) => (
              <th key={heading.en} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {relations.map((relation) => (
            <tr key={nameOf(relation, say)} class={fitOf(relation)}>
              <th scope="row">{nameOf(relation, say)}</th>
              <td>
                {relation.published.map((published) => (
                  <div key={`${published.source} ${published.value}`}>{publishedText(published, say)}</div>
                ))}
              </td>
              <td>{say(text.to, { low: say.number(relation.band[0], 2), high: say.number(relation.band[1], 2) })}</td>
              <td>
                <b>{say.number(relation.model, 2)}</b>
              </td>
              <td>{verdictOf(relation, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const publishedText = ({ value, kind, source, status }: Published, say: Voice): string =>
  `${say.number(value, 2)}${kind ? ` ${say(kind)}` : ''}, ${source} (${say(statuses[status])})`;

function RobustnessTable() {
  const say = useVoice();
  const [low, high] = nearlyAll;
  return (
    <div class="scroll whole" tabIndex={0} role="region" aria-label={say(text.robustness)}>
      <table>
        <thead>
          <tr>
            {[text.claim, text.half, text.whole].map((heading) => (
              <th key={heading.en} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {robustness.map(({ claim, half, whole }) => (
            <tr key={claim.en}>
              <th scope="row">{say(claim)}</th>
              <td>{half === undefined ? say(text.among, { low, high }) : say(text.percent, { n: half })}</td>
              <td>{say(whole === undefined ? text.unknown : text.percent, { n: whole ?? 0 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
