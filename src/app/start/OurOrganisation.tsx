import { useState } from 'preact/hooks';
import { levers } from '../../model/levers/index.ts';
import { words } from '../../words/words.ts';
import { usual, type Today } from './today.ts';
import { cards } from '../shell/gallery.ts';
import { mostHere } from '../shell/cost.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { useVoice } from '../parts/say.ts';
import { zoneOf } from '../parts/zone.ts';

const text = {
  title: words('Our organisation', 'Onze organisatie'),
  intro: words(
    'Fill in how it is today; the simulator then starts from there. What you leave stays as in a usual organisation.',
    'Vul in hoe het nu is; de simulator begint dan daar. Wat je laat staan, blijft zoals in een gewone organisatie.',
  ),
  employees: words('People', 'Mensen'),
  teamSize: words('People in a team', 'Mensen per team'),
  today: words('Today’s levers (0–100)', 'De knoppen van vandaag (0–100)'),
  plan: words('What are you going to do?', 'Wat gaan jullie doen?'),
  none: words('Nothing yet: everything stays as it is', 'Nog niets: alles blijft zoals het is'),
  start: words('Start from our organisation', 'Begin met onze organisatie'),
} as const;

/** People, team size and how things are led today, before anything else. */
export function OurOrganisation({
  onStart,
}: {
  readonly onStart: (today: Today, plan: string | undefined) => Promise<void>;
}) {
  const say = useVoice();
  const [today, setToday] = useState<Today>(usual);
  const [plan, setPlan] = useState<string | undefined>(undefined);
  return (
    <details class="ours drawer">
      <summary>
        <h2>{say(text.title)}</h2>
      </summary>
      <p>{say(text.intro)}</p>
      <div class="fields">
        <span>{say(text.employees)}</span>
        <NumberField
          label={say(text.employees)}
          value={today.employees}
          least={1}
          most={mostHere.employees}
          whole
          onChange={(employees) => {
            setToday({ ...today, employees });
          }}
        />
        <span>{say(text.teamSize)}</span>
        <NumberField
          label={say(text.teamSize)}
          value={today.teamSize}
          least={1}
          most={mostHere.employees}
          whole
          onChange={(teamSize) => {
            setToday({ ...today, teamSize });
          }}
        />
      </div>
      <h3>{say(text.today)}</h3>
      <div class="fields today">
        {levers.map((lever) => (
          <label key={lever.id} class="today-lever">
            <span>{say(lever.name)}</span>
            <input
              type="range"
              min={0}
              max={100}
              value={today.levers[lever.id]}
              aria-valuetext={`${today.levers[lever.id]}, ${say(zoneOf(lever, today.levers[lever.id]))}`}
              onInput={(event) => {
                setToday({ ...today, levers: { ...today.levers, [lever.id]: Number(event.currentTarget.value) } });
              }}
            />
            <span class="zone">
              {today.levers[lever.id]} · {say(zoneOf(lever, today.levers[lever.id]))}
            </span>
          </label>
        ))}
      </div>
      <label class="plan">
        {say(text.plan)}
        <select
          value={plan ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setPlan(value === '' ? undefined : value);
          }}
        >
          <option value="">{say(text.none)}</option>
          {cards
            .filter(({ id }) => id !== 'status-quo')
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
        </select>
      </label>
      <button type="button" class="strong" onClick={() => void onStart(today, plan)}>
        {say(text.start)}
      </button>
    </details>
  );
}
