import { useMemo } from 'preact/hooks';
import { quadrants } from '../../charts/quadrants.ts';
import { words } from '../../words/words.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { seatOf, shownNumber } from '../parts/counting.ts';
import { setSession, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { peopleAt } from './series.ts';
import { Leavers } from './Leavers.tsx';
import { PersonCard } from './PersonCard.tsx';
import type { TabProps } from './Tabs.tsx';

const text = {
  choose: words('Who? Number', 'Wie? Nummer'),
  hint: words(
    'Or choose a dot. Seats keep their number when someone leaves.',
    'Of kies een stip. Een plek houdt zijn nummer als iemand vertrekt.',
  ),
} as const;

const choose = (person: number): void => {
  setSession({ person });
};

/** Everyone by satisfaction and commitment at the playhead; one of them can be looked at from nearby. */
export function PeopleTab({ branch, trajectory, week }: TabProps) {
  const say = useVoice();
  const person = useStore(({ session }) => session.person);
  const input = useMemo(
    () => ({
      week,
      satisfaction: peopleAt(trajectory, 'satisfaction', week),
      commitment: peopleAt(trajectory, 'commitment', week),
      selected: person,
    }),
    [trajectory, week, person],
  );
  return (
    <div class="beside">
      <ChartFigure chart={quadrants} input={input} height={26} widest={30} onPerson={choose} />
      <div>
        <div class="fields who">
          <span>{say(text.choose)}</span>
          <NumberField
            label={say(text.choose)}
            value={shownNumber(person ?? 0)}
            least={1}
            most={trajectory.employees}
            whole
            onChange={(shown) => {
              choose(seatOf(shown));
            }}
          />
        </div>
        <p class="hint">{say(text.hint)}</p>
        {person !== undefined && person < trajectory.employees && (
          <PersonCard branch={branch} trajectory={trajectory} week={week} person={person} />
        )}
        <Leavers branch={branch} trajectory={trajectory} week={week} />
      </div>
    </div>
  );
}
