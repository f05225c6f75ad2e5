import { hitsOf } from '../../../experiment/evidence/band.ts';
import { predictions } from '../../../experiment/evidence/predictions/index.ts';
import { inSurveys } from '../../../experiment/evidence/predictions/surveys.ts';
import { usualRuns, type Prediction } from '../../../experiment/evidence/predictions/prediction.ts';
import { sourceStatuses } from '../../../experiment/evidence/source.ts';
import { uses } from '../../../experiment/evidence/uses.ts';
import { words } from '../../../words/words.ts';
import { useVoice } from '../../parts/say.ts';
import { bandText, EvidenceTable, Verdict, verdictOf } from './EvidenceTable.tsx';
import { findingCounts, howHeld } from './evidenceText.ts';

const text = {
  title: words('Findings of single studies and reviews', 'Bevindingen uit losse onderzoeken en overzichten'),
  found: words('Published', 'Gepubliceerd'),
  done: words('In the model', 'In het model'),
  measured: words('What is held against it', 'Wat ernaast is gelegd'),
  band: words('Band', 'Bandbreedte'),
  one: words('Version 1', 'Versie 1'),
  two: words('Version 2', 'Versie 2'),
  use: words('Use', 'Gebruik'),
  split: words(
    'Held out, of what goes together in a survey: {together} of {togetherAll} inside. Held out, of what happens when something is changed, in a crisis or over time: {moved} of {movedAll}.',
    'Buiten gehouden, over wat in een enquête samengaat: {together} van de {togetherAll} binnen. Buiten gehouden, over wat er gebeurt als je iets verandert, in een crisis of door de tijd heen: {moved} van de {movedAll}.',
  ),
} as const;

const headings = [text.found, text.done, text.measured, text.band, text.one, text.two, text.use];

const together = hitsOf(inSurveys, 'held-out');
const moved = hitsOf(
  predictions.filter((row) => !inSurveys.includes(row)),
  'held-out',
);

const versionOne = predictions.map((row) => ({ ...row, figure: row.versionOne }));

export function Predictions() {
  const say = useVoice();
  const [held, designed, fitted] = (['held-out', 'designed', 'fitted'] as const).map((use) => ({
    now: hitsOf(predictions, use),
    then: hitsOf(versionOne, use).hits,
  }));
  return (
    <>
      <h3>{say(text.title)}</h3>
      <p>{say(howHeld, usualRuns)}</p>
      <p>
        {say(findingCounts, {
          held: held.now.hits,
          heldAll: held.now.of,
          heldThen: held.then,
          designed: designed.now.hits,
          designedAll: designed.now.of,
          designedThen: designed.then,
          fitted: fitted.now.hits,
          fittedAll: fitted.now.of,
          fittedThen: fitted.then,
        })}
      </p>
      <p>
        {say(text.split, {
          together: together.hits,
          togetherAll: together.of,
          moved: moved.hits,
          movedAll: moved.of,
        })}
      </p>
      <EvidenceTable title={text.title} kind="predictions" headings={headings}>
        {predictions.map((prediction) => (
          <Row key={prediction.id} prediction={prediction} />
        ))}
      </EvidenceTable>
    </>
  );
}

function Row({ prediction }: { readonly prediction: Prediction }) {
  const say = useVoice();
  const { id, published, source, status, scenario, measure, band, figure, use, caution } = prediction;
  return (
    <tr>
      <th scope="row">
        {id}. {say(published)}
        <span class="hint">
          {typeof source === 'string' ? source : say(source)} ({say(sourceStatuses[status])})
        </span>
      </th>
      <td>{say(scenario)}</td>
      <td>
        {say(measure)}
        {caution && <span class="hint">{say(caution)}</span>}
      </td>
      <td>{bandText(band, say)}</td>
      <td>
        {say.exact(prediction.versionOne)}
        <span class="hint">{say(verdictOf(band, prediction.versionOne))}</span>
      </td>
      <td>
        <b>{say.exact(figure)}</b>
        <span class="hint">
          <Verdict band={band} figure={figure} />
        </span>
      </td>
      <td>{say(uses[use].name)}</td>
    </tr>
  );
}
