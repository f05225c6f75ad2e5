import { DecisionKind, type DecisionKindName, type PersonColumn } from '../../../model/columns.ts';
import { domains, type Words } from '../../../model/define.ts';
import type { ExplainedWeek } from '../../../model/explain.ts';
import { words } from '../../../scenario/messages.ts';
import { goToWeek } from '../../actions/playback.ts';
import { look, useStore } from '../../store.ts';
import { domainNames } from '../../text/domainNames.ts';
import { useVoice, type Voice } from '../../text/say.ts';
import { linePath } from './frame.ts';
import type { TabProps } from './Tabs.tsx';
import { styled } from '../../parts/styled.ts';

interface Props extends TabProps {
  readonly person: number;
  readonly team: number;
}

const text = {
  title: words('Person {person}, team {team}', 'Persoon {person}, team {team}'),
  joined: words(
    'Joined in week {week}; before that, someone else sat here.',
    'Kwam in week {week}; daarvoor zat hier iemand anders.',
  ),
  left: words(
    'Left at the end of this week; a newcomer took the seat.',
    'Vertrok aan het eind van deze week; er kwam een nieuwe collega.',
  ),
  weighed: words('What weighed in week {week} on {column}', 'Wat woog in week {week} op {column}'),
  nothing: words('Nothing moved it this week.', 'Niets bewoog dit deze week.'),
  waiting: words('One moment…', 'Een moment…'),
  start: words('Go to a week after week 0 to see what weighed.', 'Ga naar een week na week 0 om te zien wat woog.'),
  satisfaction: words('satisfaction', 'werktevredenheid'),
  commitment: words('commitment', 'commitment'),
  close: words('Close', 'Sluiten'),
  pull: words('{column} is pulled towards {aim} by', '{column} wordt naar {aim} getrokken door'),
} as const;

const decided: Readonly<Record<DecisionKindName, Words>> = {
  none: words('Met no decision this week.', 'Kreeg deze week geen besluit voor zich.'),
  reserved: words(
    'A decision about {domain}: the leader decided, as agreed.',
    'Een besluit over {domain}: de leidinggevende besliste, zoals afgesproken.',
  ),
  overruled: words(
    'A decision about {domain}: formally the team’s, but the leader decided.',
    'Een besluit over {domain}: eigenlijk aan het team, maar de leidinggevende besliste.',
  ),
  self: words('A decision about {domain}: took it.', 'Een besluit over {domain}: nam het zelf.'),
  teammate: words(
    'A decision about {domain}: a teammate took it.',
    'Een besluit over {domain}: een teamgenoot nam het.',
  ),
  nobody: words('A decision about {domain}: nobody took it.', 'Een besluit over {domain}: niemand nam het.'),
};

const kinds = Object.entries(DecisionKind);
const WIDTH = 360;
const HEIGHT = 64;

/** One person over time, and what weighed this week, straight from the rules. */
export function PersonCard({ branch, lives, week, person, team }: Props) {
  const say = useVoice();
  const explained = useStore(({ results }) =>
    results.explained?.scenario === branch.scenario &&
    results.explained.week.person === person &&
    results.explained.week.week === week
      ? results.explained.week
      : undefined,
  );
  return (
    <article class="card">
      <header>
        <h3>{say(text.title, { person, team })}</h3>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            look({ person: undefined });
          }}
        >
          {say(text.close)}
        </button>
      </header>
      {(['satisfaction', 'commitment'] as const).map((column) => (
        <Course key={column} {...{ branch, lives, week, person, team, column }} />
      ))}
      {week === 0 && <p class="hint">{say(text.start)}</p>}
      {week > 0 && !explained && <p class="hint">{say(text.waiting)}</p>}
      {explained && <Explained explained={explained} say={say} />}
    </article>
  );
}

function Course({ branch, lives, week, person, column }: Props & { readonly column: 'satisfaction' | 'commitment' }) {
  const say = useVoice();
  const values = Array.from(lives.weeks, (_, k) => lives.people[column][k * lives.employees + person] * 100);
  const { weeks } = branch.scenario.run;
  const x = (k: number): number => 4 + (lives.weeks[k] / weeks) * (WIDTH - 8);
  const y = (value: number): number => 4 + (1 - value / 100) * (HEIGHT - 8);
  const now = 4 + (week / weeks) * (WIDTH - 8);
  return (
    <div class={`course ${column === 'satisfaction' ? 'blue' : 'orange'}`}>
      <span>{say(text[column])}</span>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          goToWeek(((event.clientX - box.left) / box.width) * weeks);
        }}
      >
        <rect x={0} y={0} width={WIDTH} height={HEIGHT} class="field" />
        <path class="middle" d={linePath(values, x, y)} />
        <line class="playhead" x1={now} x2={now} y1={0} y2={HEIGHT} />
      </svg>
    </div>
  );
}

function Explained({ explained, say }: { readonly explained: ExplainedWeek; readonly say: Voice }) {
  const { decision, joined, left, week } = explained;
  const kind = kinds.find(([, number]) => number === decision.kind)?.[0] as DecisionKindName;
  const domain = kind === 'none' ? '' : say(domainNames[domains[decision.domain]]).toLowerCase();
  return (
    <>
      <p>{say(decided[kind], { domain })}</p>
      {joined !== undefined && <p class="hint">{say(text.joined, { week: joined })}</p>}
      {left && <p class="hint">{say(text.left)}</p>}
      {(['satisfaction', 'commitment'] as const).map((column) => (
        <Weights
          key={column}
          title={say(text.weighed, { week, column: say(text[column]) })}
          causes={causesOf(explained, column)}
          say={say}
        />
      ))}
      {(['satisfaction', 'commitment'] as const).flatMap((column) =>
        aimsOf(explained, column).map(({ aim, causes }) => (
          <Weights
            key={`${column} ${aim}`}
            title={say(text.pull, { column: say(text[column]), aim: say.number(aim) })}
            causes={causes}
            say={say}
          />
        )),
      )}
    </>
  );
}

interface Cause {
  readonly label: Words;
  /** Points. */
  readonly value: number;
}

function Weights({
  title,
  causes,
  say,
}: {
  readonly title: string;
  readonly causes: readonly Cause[];
  readonly say: Voice;
}) {
  const most = Math.max(...causes.map(({ value }) => Math.abs(value)), 0.01);
  return (
    <div class="weights">
      <h4>{title}</h4>
      {causes.length === 0 && <p class="hint">{say(text.nothing)}</p>}
      <ul>
        {causes.map(({ label, value }) => (
          <li key={label.en}>
            <span>{say(label)}</span>
            <span class="weight" aria-hidden="true">
              <span class={value < 0 ? 'down' : 'up'} ref={styled({ width: `${(50 * Math.abs(value)) / most}%` })} />
            </span>
            <span class="amount">{say.signed(value, 2)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What each rule added to a column, or its parts where the rule tells them apart; the heaviest first. */
function causesOf({ rules }: ExplainedWeek, column: PersonColumn): readonly Cause[] {
  return rules
    .flatMap(({ name, additions }) =>
      additions
        .filter((addition) => addition.column === column)
        .flatMap(({ added, parts }): Cause[] =>
          parts.length > 1
            ? parts.map(({ label, value }) => ({ label, value: value * 100 }))
            : [{ label: parts[0]?.label ?? name, value: added * 100 }],
        ),
    )
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** What a column moves towards, and what that is made of. */
function aimsOf({ rules }: ExplainedWeek, column: PersonColumn) {
  return rules
    .flatMap(({ aims }) => aims.filter((aim) => aim.column === column))
    .map(({ aim, terms }) => ({
      aim: aim * 100,
      causes: terms
        .map(({ label, value }): Cause => ({ label, value: value * 100 }))
        .sort((a, b) => Math.abs(b.value) - Math.abs(a.value)),
    }));
}
