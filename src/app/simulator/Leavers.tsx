import { useMemo, useState } from 'preact/hooks';
import { recorded } from '../../experiment/run/job.ts';
import type { ExplainedWeek } from '../../model/explain.ts';
import { words } from '../../words/words.ts';
import { shownNumber } from '../parts/counting.ts';
import { useVoice, type Voice } from '../parts/say.ts';
import { openPool } from '../shell/pool.ts';
import { failed } from '../shell/runs.ts';
import { teamOf } from './series.ts';
import { halfYearBefore, leftUntil, pulledDown, type Left } from './stays.ts';
import type { TabProps } from './Tabs.tsx';

const text = {
  title: words('Who left, up to week {week}: {n}', 'Wie vertrok, tot en met week {week}: {n}'),
  nobody: words('Nobody has left yet.', 'Er is nog niemand vertrokken.'),
  some: words('The latest {n} of {all}.', 'De laatste {n} van {all}.'),
  left: words('Week {week}: person {person}, team {team}', 'Week {week}: persoon {person}, team {team}'),
  why: words('Why?', 'Waarom?'),
  fell: words(
    'From week {first} to {last} commitment went from {before} to {after}; most through: {list}.',
    'Van week {first} tot {last} ging commitment van {before} naar {after}; vooral door: {list}.',
  ),
  steady: words(
    'Commitment hardly fell in the half year before: it was {after}. Anyone may leave; with less commitment it is likelier.',
    'In het halve jaar ervoor daalde commitment nauwelijks: het was {after}. Iedereen kan vertrekken; bij minder commitment is de kans groter.',
  ),
} as const;

/** More would be a list that nobody reads. */
const MOST = 40;
/** In points: what counts as a fall. */
const FALL = 1;
const pool = openPool(1);

interface Answer {
  readonly first: ExplainedWeek;
  readonly last: ExplainedWeek;
}

/** Who left and, when asked, what made their commitment fall in the half year before. */
export function Leavers({ branch, trajectory, week }: TabProps) {
  const say = useVoice();
  const { scenario, replicate = 0 } = branch;
  const left = useMemo(() => leftUntil(trajectory, week), [trajectory, week]);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const keyOf = ({ seat, until }: Left): string => `${scenario.run.seed} ${seat} ${until}`;
  const ask = async (one: Left): Promise<void> => {
    const [first, last] = await Promise.all(
      halfYearBefore(one).map(async (at) =>
        recorded(await pool.run({ scenario, replicate, explanation: { person: one.seat, week: at } }), 'explanation'),
      ),
    );
    setAnswers((known) => new Map([...known, [keyOf(one), { first, last }]]));
  };
  if (left.length === 0) return <p class="hint">{say(text.nobody)}</p>;
  return (
    <details class="leavers">
      <summary>{say(text.title, { week, n: left.length })}</summary>
      {left.length > MOST && <p class="hint">{say(text.some, { n: MOST, all: left.length })}</p>}
      <ul>
        {left.slice(0, MOST).map((one) => {
          const answer = answers.get(keyOf(one));
          return (
            <li key={keyOf(one)}>
              {say(text.left, {
                week: one.until,
                person: shownNumber(one.seat),
                team: shownNumber(teamOf(trajectory, one.seat)),
              })}{' '}
              {answer ? (
                answerText(answer, say)
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    ask(one).catch((error: unknown) => {
                      failed(error instanceof Error ? error.message : String(error));
                    });
                  }}
                >
                  {say(text.why)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function answerText({ first, last }: Answer, say: Voice): string {
  const [before, after] = [first.before.commitment * 100, last.before.commitment * 100];
  const list = pulledDown(first, last)
    .slice(0, 2)
    .map(({ label, by }) => `${say(label).toLowerCase()} (${say.signed(by * 100)})`)
    .join(', ');
  const values = { first: first.week, last: last.week, before: say.number(before), after: say.number(after), list };
  return say(before - after < FALL || list === '' ? text.steady : text.fell, values);
}
