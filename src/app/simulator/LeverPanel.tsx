import { useState } from 'preact/hooks';
import { domains } from '../../model/define.ts';
import { levers, type LeverId } from '../../model/levers/index.ts';
import { words } from '../../words/words.ts';
import { resetBranch } from '../shell/actions/editing.ts';
import type { Branch } from '../shell/document.ts';
import { lanesOf } from '../shell/edits/leverEdits.ts';
import { turnings, type Turning } from '../shell/edits/turns.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { setSession, useStore } from '../shell/store.ts';
import { domainNames } from '../../model/domainNames.ts';
import { useVoice } from '../parts/say.ts';
import { LeverSlider } from './LeverSlider.tsx';
import { useWeek } from './useWeek.ts';

const text = {
  title: words('Levers', 'Knoppen'),
  turned: words('Turned in week {week}:', 'Draai je in week {week}:'),
  shift: words('the rest moves along', 'de rest schuift mee'),
  hold: words('stays like this from here', 'blijft zo vanaf hier'),
  whole: words('whole run', 'hele periode'),
  leave: words(
    'To leave a lever as it is now, click its handle or press Enter in its field.',
    'Wil je een knop laten zoals hij nu staat, klik dan op het schuifje of druk op Enter in het vakje.',
  ),
  atEnd: words(
    'You are at the end: nothing comes after it. Go back in time to change the course.',
    'Je bent aan het eind: hierna komt niets meer. Ga terug in de tijd om de koers te veranderen.',
  ),
  more: words('More levers', 'Meer knoppen'),
  perDomain: words('Per domain', 'Per domein'),
} as const;

/** Six are enough to begin with. */
const under = ['learning', 'encouragement'] satisfies readonly LeverId[];
const isUnder = (id: LeverId): boolean => under.some((hidden) => hidden === id);

interface Props {
  readonly branch: Branch;
  /** These alone, for a room; absent: all. */
  readonly only?: readonly LeverId[] | undefined;
}

export function LeverPanel({ branch, only }: Props) {
  const say = useVoice();
  const turning = useStore(({ session }) => session.turning);
  const { weeks } = branch.scenario.run;
  const week = useWeek(weeks);
  return (
    <section class="levers" aria-labelledby="levers-title">
      <h2 id="levers-title">{say(text.title)}</h2>
      <label class="turning">
        {say(text.turned, { week })}
        <select
          value={turning}
          onChange={(event) => {
            const { selectedIndex } = event.currentTarget;
            setSession({ turning: turnings[selectedIndex] });
          }}
        >
          {turnings.map((known) => (
            <option key={known} value={known}>
              {say(text[known])}
            </option>
          ))}
        </select>
      </label>
      {turning !== 'shift' && <p class="hint">{say(text.leave)}</p>}
      {week === weeks && turning !== 'whole' && <p class="hint warning">{say(text.atEnd)}</p>}
      {levers
        .filter(({ id }) => only?.includes(id) ?? !isUnder(id))
        .map((lever) => (
          <Row key={lever.id} id={lever.id} branch={branch} week={week} turning={turning} />
        ))}
      {!only && (
        <details class="more">
          <summary>{say(text.more)}</summary>
          {levers
            .filter(({ id }) => isUnder(id))
            .map((lever) => (
              <Row key={lever.id} id={lever.id} branch={branch} week={week} turning={turning} />
            ))}
        </details>
      )}
      <ActionButton action={resetBranch} />
    </section>
  );
}

interface RowProps {
  readonly id: LeverId;
  readonly branch: Branch;
  readonly week: number;
  readonly turning: Turning;
}

function Row({ id, branch, week, turning }: RowProps) {
  const say = useVoice();
  const [apart, setApart] = useState(false);
  const lever = levers.find((known) => known.id === id) ?? levers[0];
  return (
    <>
      <LeverSlider lever={lever} lanes={lanesOf(id)} name={lever.name} branch={branch} week={week} turning={turning} />
      {id === 'delegation' && (
        <details
          class="domains"
          open={apart}
          onToggle={(event) => {
            setApart(event.currentTarget.open);
          }}
        >
          <summary>{say(text.perDomain)}</summary>
          {apart &&
            domains.map((domain) => (
              <LeverSlider
                key={domain}
                lever={lever}
                lanes={[`delegation.${domain}`]}
                name={domainNames[domain]}
                branch={branch}
                week={week}
                turning={turning}
                small
              />
            ))}
        </details>
      )}
    </>
  );
}
