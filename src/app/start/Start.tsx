import { cards, storyCards, type Card } from '../shell/gallery.ts';
import { levers } from '../../model/levers/index.ts';
import { words } from '../../words/words.ts';
import { makeOwn, open, openPreset } from '../shell/actions/files.ts';
import { handOut } from '../shell/actions/showing.ts';
import { setToday } from './today.ts';
import { lanesOf } from '../shell/edits/leverEdits.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { currentBranch, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { addressOf, ownStory, presentationAddress } from '../shell/addresses.ts';
import { LeverSlider } from '../simulator/LeverSlider.tsx';
import { useShown } from '../simulator/useShown.ts';
import { FirstPicture } from './FirstPicture.tsx';
import { OpeningStage } from './OpeningStage.tsx';
import { OurOrganisation } from './OurOrganisation.tsx';
import { thinkingAid } from '../../words/sentences.ts';

const text = {
  question: words(
    'What happens to {n} {n|person|people} when the leader lets go?',
    'Wat gebeurt er met {n} {n|persoon|mensen} als de leidinggevende loslaat?',
  ),
  grab: words('Take a lever and see', 'Pak een knop en kijk wat er gebeurt'),
  when: words('In week 0; what comes after it moves along.', 'In week 0; wat daarna komt, schuift mee.'),
  enter: words('Open the simulator', 'Open de simulator'),
  gallery: words('Examples', 'Voorbeelden'),
  spark: words(
    'Lines: satisfaction (thick) and performance (thin), over three years.',
    'Lijnen: werktevredenheid (dik) en prestaties (dun), over drie jaar.',
  ),
  ends: words(
    'Satisfaction {satisfaction}, commitment {commitment}, performance {performance} at the end',
    'Werktevredenheid {satisfaction}, commitment {commitment}, prestaties {performance} aan het eind',
  ),
  stories: words('Stories for a room', 'Verhalen voor een groep'),
  guide: words('Trainer’s guide', 'Handleiding voor trainers'),
  story: words(
    '{steps} {steps|step|steps}, about {minutes} {minutes|minute|minutes}',
    '{steps} {steps|stap|stappen}, ongeveer {minutes} {minutes|minuut|minuten}',
  ),
  yours: words('Your own: in the scenario that is open now', 'Van jezelf: in het scenario dat nu open is'),
  own: words('Make it your own', 'Maak er je eigen verhaal van'),
} as const;

export function Start() {
  const say = useVoice();
  const branch = useStore(currentBranch);
  const { trajectory, stale } = useShown();
  const reference = useStore(({ results }) =>
    branch && branch.reference !== branch.scenario ? results.trajectories.get(branch.reference) : undefined,
  );
  const control = levers[0];
  return (
    <main id="content" class="page start" tabIndex={-1}>
      <h1>{say(text.question, { n: branch?.scenario.organisation.employees ?? 120 })}</h1>
      <div class="opening">
        {branch && trajectory && !stale ? (
          <OpeningStage trajectory={trajectory} scenario={branch.scenario} lever={control} />
        ) : (
          <div class="first-picture" />
        )}
        <div class="grab">
          <h2>{say(text.grab)}</h2>
          {branch && (
            <LeverSlider
              lever={control}
              lanes={lanesOf('control')}
              name={control.name}
              branch={branch}
              week={0}
              turning="shift"
            />
          )}
          <p class="hint">{say(text.when)}</p>
          <FirstPicture trajectory={stale ? undefined : trajectory} reference={reference} />
          <a class="strong button" href={addressOf('sim')}>
            {say(text.enter)}
          </a>
          <p class="hint">{say(thinkingAid)}</p>
        </div>
      </div>
      <OurOrganisation onStart={setToday} />
      {storyCards.length > 0 && (
        <section aria-labelledby="stories-title">
          <header class="gallery-head">
            <h2 id="stories-title">{say(text.stories)}</h2>
            <a class="roomy" href={`${addressOf('about')}/guide`}>
              {say(text.guide)}
            </a>
          </header>
          <ul class="gallery">
            {branch?.scenario.story && (
              <li>
                <a class="button gallery-card" href={presentationAddress(ownStory, 1)}>
                  <b>{say(branch.scenario.story.title)}</b>
                  <span>{say(text.yours)}</span>
                </a>
                <a class="roomy" href={`${addressOf('handout')}/${ownStory}`}>
                  {say(handOut.name)}
                </a>
              </li>
            )}
            {storyCards.map(({ id, title, steps, minutes, picture }) => (
              <li key={id}>
                <a class="button gallery-card" href={presentationAddress(id, 1)}>
                  <img class="story-picture" alt="" src={`data:image/svg+xml,${encodeURIComponent(picture)}`} />
                  <b>{say(title)}</b>
                  <span>{say(text.story, { steps, minutes })}</span>
                </a>
                <a class="roomy" href={`${addressOf('handout')}/${id}`}>
                  {say(handOut.name)}
                </a>
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${say(text.own)}: ${say(title)}`}
                  onClick={() => void makeOwn(id)}
                >
                  {say(text.own)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="gallery-title">
        <header class="gallery-head">
          <h2 id="gallery-title">{say(text.gallery)}</h2>
          <span class="hint">{say(text.spark)}</span>
          <ActionButton action={open} class="" />
        </header>
        <ul class="gallery">
          {cards.map((card) => (
            <li key={card.id}>
              <GalleryCard card={card} />
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function GalleryCard({ card }: { readonly card: Card }) {
  const say = useVoice();
  return (
    <button type="button" class="gallery-card" onClick={() => void openPreset(card.id)}>
      <b>{say(card.title)}</b>
      {card.question && <span>{say(card.question)}</span>}
      <svg viewBox="0 0 160 48" preserveAspectRatio="none" aria-hidden="true">
        <path class="performance" d={spark(card.performance)} />
        <path class="satisfaction" d={spark(card.satisfaction)} />
      </svg>
      <span class="ends">
        {say(text.ends, {
          satisfaction: last(card.satisfaction),
          commitment: last(card.commitment),
          performance: last(card.performance),
        })}
      </span>
    </button>
  );
}

/** The part of the scale in which all examples lie, the same for each card. */
const [FLOOR, TOP] = [30, 90];

const spark = (values: readonly number[]): string =>
  `M${values.map((value, k) => `${(k / (values.length - 1)) * 160},${48 * (1 - (value - FLOOR) / (TOP - FLOOR))}`).join('L')}`;

const last = (values: readonly number[]): number => values[values.length - 1];
