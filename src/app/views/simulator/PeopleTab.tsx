import { firstSeat } from '../../../model/columns.ts';
import { words } from '../../../scenario/messages.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { look, useStore } from '../../store.ts';
import { useVoice } from '../../text/say.ts';
import { PersonCard } from './PersonCard.tsx';
import { dotsAt } from './series.ts';
import type { TabProps } from './Tabs.tsx';

const text = {
  question: words('Are the satisfied also the committed?', 'Zijn tevreden mensen ook verbonden?'),
  both: words('satisfied and committed', 'tevreden en verbonden'),
  onlySatisfied: words('satisfied, not committed', 'tevreden, niet verbonden'),
  onlyCommitted: words('committed, not satisfied', 'verbonden, niet tevreden'),
  neither: words('neither', 'geen van beide'),
  choose: words('Who? Number from 0', 'Wie? Nummer vanaf 0'),
  hint: words(
    'Or choose a dot above. Seats keep their number when someone leaves.',
    'Of kies een stip hierboven. Een plek houdt zijn nummer als iemand vertrekt.',
  ),
  satisfaction: words('Satisfaction', 'Werktevredenheid'),
  commitment: words('Commitment', 'Commitment'),
  group: words('Group', 'Groep'),
  share: words('% of people', '% van de mensen'),
} as const;

const SIZE = 220;
const place = (value: number): number => 6 + (value / 100) * (SIZE - 12);

/** Everyone by satisfaction and commitment at the playhead; one of them can be looked at from nearby. */
export function PeopleTab({ branch, lives, week }: TabProps) {
  const say = useVoice();
  const person = useStore(({ session }) => session.person);
  const satisfaction = dotsAt(lives, { id: 'satisfaction' }, week);
  const commitment = dotsAt(lives, { id: 'commitment' }, week);
  const share = (high: boolean, committed: boolean): number => {
    let count = 0;
    for (let i = 0; i < lives.employees; i++) {
      if (satisfaction[i] >= 50 === high && commitment[i] >= 50 === committed) count++;
    }
    return (100 * count) / lives.employees;
  };
  const groups = [
    { name: text.both, share: share(true, true) },
    { name: text.onlySatisfied, share: share(true, false) },
    { name: text.onlyCommitted, share: share(false, true) },
    { name: text.neither, share: share(false, false) },
  ];
  const every = Math.max(1, Math.ceil(lives.employees / 600));
  return (
    <div class="beside">
      <figure class="quadrants">
        <figcaption>
          <h3>{say(text.question)}</h3>
        </figcaption>
        <div class="quadrants-body">
          <svg width={SIZE} height={SIZE} aria-hidden="true">
            <rect x={6} y={6} width={SIZE - 12} height={SIZE - 12} class="field" />
            <path class="border" d={`M${SIZE / 2} 6V${SIZE - 6}M6 ${SIZE / 2}H${SIZE - 6}`} />
            {Array.from({ length: Math.ceil(lives.employees / every) }, (_, k) => k * every).map((i) => (
              <circle
                key={i}
                class={i === person ? 'person chosen' : 'person'}
                cx={place(satisfaction[i])}
                cy={SIZE - place(commitment[i])}
                r={i === person ? 6 : 3.4}
                onClick={() => {
                  look({ person: i });
                }}
              />
            ))}
            <text x={SIZE - 10} y={SIZE - 10} text-anchor="end">
              {say(text.satisfaction)} →
            </text>
            <text x={12} y={20}>
              ↑ {say(text.commitment)}
            </text>
          </svg>
          <dl class="shares">
            {groups.map((group) => (
              <div key={group.name.en}>
                <dt>{say(group.name)}</dt>
                <dd>{say.number(group.share)} %</dd>
              </div>
            ))}
          </dl>
        </div>
        <DataTable
          caption={say(text.question)}
          table={() => ({
            columns: [
              { name: 'group', heading: text.group },
              { name: 'share', heading: text.share },
            ],
            rows: groups.map((group) => [group.name, Math.round(group.share)]),
          })}
        />
      </figure>
      <div class="who">
        <div class="fields">
          <span>{say(text.choose)}</span>
          <NumberField
            label={say(text.choose)}
            value={person ?? 0}
            most={lives.employees - 1}
            whole
            onChange={(next) => {
              look({ person: next });
            }}
          />
        </div>
        <p class="hint">{say(text.hint)}</p>
        {person !== undefined && person < lives.employees && (
          <PersonCard branch={branch} lives={lives} week={week} person={person} team={teamOf(lives, person)} />
        )}
      </div>
    </div>
  );
}

const teamOf = (lives: TabProps['lives'], person: number): number => {
  let team = 0;
  while (firstSeat(lives, team + 1) <= person) team++;
  return team;
};
