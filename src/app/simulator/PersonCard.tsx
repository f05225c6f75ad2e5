import { useMemo } from 'preact/hooks';
import { person as personChart } from '../../charts/person.ts';
import type { ExplainedWeek } from '../../model/explain.ts';
import { filled } from '../../words/fill.ts';
import { inEach, words } from '../../words/words.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import { shownNumber } from '../parts/counting.ts';
import { setSession, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { decisionText, tookForText } from './decisionText.ts';
import { everyWeekOf, teamOf } from './series.ts';
import { duringStay, stayAt } from './stays.ts';
import type { TabProps } from './Tabs.tsx';
import { timelineOf } from './timeline.ts';

interface Props extends TabProps {
  readonly person: number;
}

const text = {
  name: words('Person {person}, team {team}', 'Persoon {person}, team {team}'),
  joined: words(
    'Joined in week {week}; before that, someone else sat here.',
    'Kwam in week {week}; daarvoor zat hier iemand anders.',
  ),
  left: words(
    'Left at the end of this week; a newcomer took the seat.',
    'Vertrok aan het eind van deze week; er kwam een nieuwe collega.',
  ),
  waiting: words('One moment…', 'Even geduld…'),
  start: words('Go to a week after week 0 to see what weighed.', 'Ga naar een week na week 0 om te zien wat meewoog.'),
  close: words('Close the card', 'Sluit de kaart'),
} as const;

/** One person over time, and what weighed this week, straight from the rules. */
export function PersonCard({ branch, trajectory, week, person }: Props) {
  const say = useVoice();
  const { scenario } = branch;
  const explained = useStore(({ results }) =>
    results.explained?.scenario === scenario &&
    results.explained.week.person === person &&
    results.explained.week.week === week
      ? results.explained.week
      : undefined,
  );
  const input = useMemo(() => {
    const values = { person: shownNumber(person), team: shownNumber(teamOf(trajectory, person)) };
    // Before and after, someone else sat there.
    const stay = stayAt(trajectory, person, week);
    const name = inEach((language) => filled(text.name[language], values));
    return {
      ...timelineOf(scenario, week),
      name,
      week,
      satisfaction: duringStay(everyWeekOf(trajectory, 'satisfaction', person), stay),
      commitment: duringStay(everyWeekOf(trajectory, 'commitment', person), stay),
      weighed: explained ? weighed(explained) : [],
    };
  }, [trajectory, scenario, week, person, explained]);
  return (
    <article class="card">
      <ChartFigure chart={personChart} input={input} height={explained ? 34 : 16} />
      {week === 0 && <p class="hint">{say(text.start)}</p>}
      {week > 0 && !explained && <p class="hint">{say(text.waiting)}</p>}
      {explained && (
        <>
          <p>{decisionText(explained, say)}</p>
          {explained.tookFor.map((taken) => (
            <p key={taken.person}>{tookForText(taken, say)}</p>
          ))}
          {explained.joined !== undefined && <p class="hint">{say(text.joined, { week: explained.joined })}</p>}
          {explained.left && <p class="hint">{say(text.left)}</p>}
        </>
      )}
      <button
        type="button"
        onClick={() => {
          setSession({ person: undefined });
        }}
      >
        {say(text.close)}
      </button>
    </article>
  );
}

/** What the two are pulled towards is made of. */
const weighed = ({ rules }: ExplainedWeek) =>
  rules.flatMap(({ targets }) =>
    targets.flatMap(({ column, terms }) =>
      column === 'satisfaction' || column === 'commitment'
        ? terms.map(({ term, label, value }) => ({ of: column, label, value, shared: term === 'base' }))
        : [],
    ),
  );
