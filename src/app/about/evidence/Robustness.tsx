import { robustness, robustnessRuns } from '../../../experiment/evidence/robustness.ts';
import { words } from '../../../words/words.ts';
import { useVoice } from '../../parts/say.ts';
import { EvidenceTable } from './EvidenceTable.tsx';
import { robustnessText } from './evidenceText.ts';

const text = {
  title: words('Does it hold with other assumptions?', 'Blijft het zo bij andere aannames?'),
  claim: words('Claim: holds in % of draws', 'Uitspraak: gaat op in % van de trekkingen'),
  half: words('Half the range', 'Helft van het bereik'),
  whole: words('Whole range', 'Hele bereik'),
} as const;

export function Robustness() {
  const say = useVoice();
  return (
    <>
      <h3>{say(text.title)}</h3>
      <p>{say(robustnessText, robustnessRuns)}</p>
      <EvidenceTable title={text.title} kind="robustness" headings={[text.claim, text.half, text.whole]}>
        {robustness.map(({ claim, half, whole }) => (
          <tr key={claim.en}>
            <th scope="row">{say(claim)}</th>
            <td>{say.number(half, 1)}</td>
            <td>{say.number(whole, 1)}</td>
          </tr>
        ))}
      </EvidenceTable>
    </>
  );
}
