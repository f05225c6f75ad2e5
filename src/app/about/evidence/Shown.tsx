import { findings, type ShippedName, type Study } from '../../../experiment/evidence/findings.ts';
import { misses, stillWrong } from '../../../experiment/evidence/misses.ts';
import { sourceStatuses } from '../../../experiment/evidence/source.ts';
import { uses } from '../../../experiment/evidence/uses.ts';
import { words } from '../../../words/words.ts';
import { useVoice } from '../../parts/say.ts';
import { addressOf } from '../../shell/addresses.ts';
import { cards } from '../../shell/gallery.ts';
import { provenanceOf } from './EvidenceTable.tsx';

const text = {
  findings: words('Findings that a run shows', 'Bevindingen die een doorrekening laat zien'),
  misses: words('Findings that no run shows', 'Bevindingen die geen doorrekening laat zien'),
  never: words(
    'Research found these and the model does not show them, so nobody may say that it does.',
    'Onderzoek vond dit en het model laat het niet zien; zeg dus niet dat het dat wel doet.',
  ),
  wrong: words('What the model still gets wrong', 'Wat het model nog niet goed doet'),
  own: words('a proposition of the model itself', 'een stelling van het model zelf'),
} as const;

export function Shown() {
  const say = useVoice();
  return (
    <>
      <h3>{say(text.findings)}</h3>
      <p class="hint">{provenanceOf(say)}</p>
      <ul class="bullets about-findings">
        {findings.map(({ text: finding, study, use, shownBy, look }) => (
          <li key={finding.en}>
            <b>{say(finding)}</b> <Known study={study} use={say(uses[use].name)} /> {say(look)}{' '}
            <Opens example={shownBy} />
          </li>
        ))}
      </ul>
      <h3>{say(text.misses)}</h3>
      <p>{say(text.never)}</p>
      <p class="hint">{provenanceOf(say)}</p>
      <ul class="bullets about-misses">
        {misses.map(({ text: finding, study, instead, shownBy }) => (
          <li key={finding.en}>
            <b>{say(finding)}</b> <Known study={study} /> {say(instead)} <Opens example={shownBy} />
          </li>
        ))}
      </ul>
      <h3>{say(text.wrong)}</h3>
      <p class="hint">{provenanceOf(say)}</p>
      <ul class="bullets">
        {stillWrong.map(({ name, text: wrong }) => (
          <li key={name.en}>
            <b>{say(name)}</b> {say(wrong)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where it is known from, how, and what it is worth that the model shows it. */
function Known({ study, use }: { readonly study: Study | undefined; readonly use?: string }) {
  const say = useVoice();
  const source = study ? `${study.name}, ${say(sourceStatuses[study.status])}` : say(text.own);
  return <span class="hint">({use === undefined ? source : `${source}; ${use}`})</span>;
}

function Opens({ example }: { readonly example: ShippedName | undefined }) {
  const say = useVoice();
  const card = cards.find(({ id }) => id === example);
  return card && <a href={`${addressOf('sim')}?open=${card.id}`}>{say(card.title)}</a>;
}
