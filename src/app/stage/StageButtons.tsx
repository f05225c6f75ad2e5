import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Box } from '../../charts/drawing/frame.ts';
import { kindWords, stagePlaces } from '../../charts/stage.ts';
import { placesIn, type Circle } from '../../charts/stage/places.ts';
import type { MemberPoints, StagePoints, TeamPoints } from '../../charts/stage/points.ts';
import { domains } from '../../model/define.ts';
import { words } from '../../words/words.ts';
import { domainNames } from '../../model/domainNames.ts';
import { styled } from '../parts/styled.ts';
import { useVoice, type Voice } from '../parts/say.ts';
import { setSession } from '../shell/store.ts';

interface Props {
  readonly points: StagePoints;
  readonly box: Box;
  readonly opened: number | undefined;
  readonly trajectory: Trajectory;
}

const text = {
  teams: words('Teams', 'Teams'),
  team: words('Team {team}: {measure} {value}. Open it.', 'Team {team}: {measure} {value}. Openen.'),
  person: words(
    'Person {person}: {measure} {value}, responsibility {responsibility}',
    'Persoon {person}: {measure} {value}, verantwoordelijkheid {responsibility}',
  ),
  decided: words('this week, {domain}: {kind}', 'deze week, {domain}: {kind}'),
  worked: words('it worked', 'dat pakte goed uit'),
  failed: words('it did not work', 'dat pakte niet goed uit'),
  verdicts: words('✓ worked, ✕ did not', '✓ pakte goed uit, ✕ niet'),
  close: words('Close the team', 'Sluit het team'),
  before: words('Team before', 'Vorig team'),
  after: words('Next team', 'Volgend team'),
} as const;

/** With more teams than this a button each would be too small to hit: then the picture itself is clicked. */
const MOST = 60;

/** What can be opened or followed lies over the picture as buttons: for the mouse, for fingers and for keys alike. */
export function StageButtons({ points, box, opened, trajectory }: Props) {
  const say = useVoice();
  const { teams } = points;
  if (box.right === 0) return null;
  const { circles, large } = stagePlaces(box, teams.length, opened);
  const open = (n: number): void => {
    setSession({ openTeam: teams[(n + teams.length) % teams.length].index });
  };
  return (
    <div class="stage-buttons" role="group" aria-label={say(text.teams)} data-keys onKeyDown={walk}>
      {(teams.length > MOST ? [] : teams).map((team, n) => (
        <Spot
          key={team.index}
          circle={circles[n]}
          first={n === 0}
          pressed={n === opened}
          onClick={() => {
            if (n === opened) setSession({ openTeam: undefined });
            else open(n);
          }}
          name={teamText(team, points, say)}
        />
      ))}
      {large && opened !== undefined && (
        <>
          <People team={teams[opened]} circle={large} {...{ points, trajectory }} />
          <div class="stage-tools">
            <button
              type="button"
              class="quiet"
              aria-label={say(text.before)}
              title={say(text.before)}
              onClick={() => {
                open(opened - 1);
              }}
            >
              ‹
            </button>
            <b>Team {teams[opened].index + 1}</b>
            <span class="hint">{say(text.verdicts)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={say(text.after)}
              title={say(text.after)}
              onClick={() => {
                open(opened + 1);
              }}
            >
              ›
            </button>
            <button type="button" class="quiet" aria-label={say(text.close)} title={say(text.close)} onClick={close}>
              ×
            </button>
          </div>
        </>
      )}
    </div>
  );
}

const close = (): void => {
  setSession({ openTeam: undefined });
};

function People({
  team,
  circle,
  points,
  trajectory,
}: Omit<Props, 'box' | 'opened'> & { readonly team: TeamPoints; readonly circle: Circle }) {
  const say = useVoice();
  const places = placesIn(circle, team.members.length);
  return (
    <>
      {team.members.map((member, j) => (
        <Spot
          key={member.seat}
          circle={{ ...places.member(j), radius: Math.max(12, places.largest * 1.2) }}
          first={j === 0}
          name={personText(member, points, trajectory, say)}
          onClick={() => {
            setSession({ person: member.seat, tab: 'people' });
          }}
        />
      ))}
    </>
  );
}

interface SpotProps {
  readonly circle: Circle;
  readonly name: string;
  /** Of its row, it is the one that Tab comes to; arrows lead on. */
  readonly first: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

const Spot = ({ circle: { x, y, radius }, name, first, pressed, onClick }: SpotProps) => (
  <button
    type="button"
    class="spot"
    aria-label={name}
    title={name}
    aria-pressed={pressed}
    tabIndex={first ? 0 : -1}
    ref={styled({
      left: `${x - radius}px`,
      top: `${y - radius}px`,
      width: `${2 * radius}px`,
      height: `${2 * radius}px`,
    })}
    onClick={onClick}
  />
);

/** Arrows go from team to team and from person to person; Escape closes the team. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') close();
  else if (step === undefined || !(event.target instanceof HTMLElement) || !event.target.matches('.spot')) return;
  else {
    const spots = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.spot')];
    spots[(spots.indexOf(event.target) + step + spots.length) % spots.length].focus();
  }
  event.preventDefault();
  event.stopPropagation();
}

const teamText = ({ index, mean }: TeamPoints, { measureName }: StagePoints, say: Voice): string =>
  say(text.team, { team: index + 1, measure: say(measureName).toLowerCase(), value: say.number(mean * 100) });

function personText(
  { seat, value, responsibility, marks }: MemberPoints,
  { measureName, week }: StagePoints,
  { decisions, weeks, employees }: Trajectory,
  say: Voice,
): string {
  const who = say(text.person, {
    person: seat + 1,
    measure: say(measureName).toLowerCase(),
    value: say.number(value * 100),
    responsibility: say.number(responsibility * 100),
  });
  const now = marks.find(({ age }) => age === 0);
  const row = weeks.indexOf(week);
  if (!now || row < 0) return who;
  const domain = domainNames[domains[decisions.domain[row * employees + seat]]];
  const decided = say(text.decided, { domain: say(domain).toLowerCase(), kind: say(kindWords[now.kind]) });
  const end = now.kind === 'nobody' ? '' : `, ${say(now.worked ? text.worked : text.failed)}`;
  return `${who}; ${decided}${end}`;
}
