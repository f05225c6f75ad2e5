import { words } from '../../words/words.ts';
import { comparedIn } from './comparison.ts';
import { questionsOf } from './questions.ts';
import { addressOf, presentationAddress } from '../shell/addresses.ts';
import { nameOf } from '../shell/document.ts';
import { currentBranch, useStore } from '../shell/store.ts';
import { routeNames } from '../shell/routeNames.ts';
import { useVoice } from '../parts/say.ts';
import { Changes } from './Changes.tsx';
import { Conclusion } from './Conclusion.tsx';
import { Reopen } from './Reopen.tsx';
import { Result } from './Result.tsx';
import { Stages } from './Stages.tsx';
import { thinkingAid } from '../../words/sentences.ts';
import './handout.css';

const text = {
  loading: words('One moment…', 'Even geduld…'),
  print: words('Print, or save as PDF', 'Print, of bewaar als PDF'),
  toStory: words('Back to the story', 'Terug naar het verhaal'),
  toSimulator: words('Back to the simulator', 'Terug naar de simulator'),
  discuss: words('To discuss', 'Om te bespreken'),
  how: words('Two pages of A4, also clear in black and white.', 'Twee pagina’s A4, ook duidelijk in zwart-wit.'),
} as const;

/** What people take home: two pages, as they come out of the printer. */
export function Handout() {
  const say = useVoice();
  const branch = useStore(currentBranch);
  const presentation = useStore(({ session }) => session.presentation);
  const trajectory = useStore(({ results }) => branch && results.trajectories.get(branch.scenario));
  const pair = useStore(({ session }) => session.panels);
  const ensemble = useStore(({ results }) => results.ensemble);
  if (!branch || !trajectory) {
    return (
      <main id="content" class="page" tabIndex={-1}>
        <h1>{say(routeNames.handout)}</h1>
        <p role="status">{say(text.loading)}</p>
      </main>
    );
  }
  const compared = comparedIn(branch);
  const known =
    ensemble?.scenario === compared.scenario && ensemble.reference === compared.reference ? ensemble : undefined;
  const story = presentation?.story ?? branch.scenario.story;
  const { question } = presentation?.own ?? branch.scenario;
  const shown = { ...compared, trajectory, replicate: branch.replicate ?? 0, pair, ensemble: known };
  return (
    <main id="content" class="handout" tabIndex={-1}>
      <div class="handout-tools">
        <button
          type="button"
          class="strong"
          onClick={() => {
            print();
          }}
        >
          {say(text.print)}
        </button>
        <a
          class="button"
          href={presentation ? presentationAddress(presentation.id, presentation.step + 1) : addressOf('sim')}
        >
          {say(presentation ? text.toStory : text.toSimulator)}
        </a>
        <span class="hint">{say(text.how)}</span>
      </div>
      <article class="sheet" data-theme="light">
        <h1>{say(presentation?.story.title ?? nameOf(branch))}</h1>
        {question && <p class="asked">{say(question)}</p>}
        <Conclusion {...shown} />
        <Stages {...shown} />
        <Changes {...compared} />
        <p class="aid">{say(thinkingAid)}</p>
      </article>
      <article class="sheet" data-theme="light">
        <Result {...shown} />
        <section>
          <h2>{say(text.discuss)}</h2>
          <ol class="discuss">
            {questionsOf(story).map((one, q) => (
              <li key={q}>{say(one)}</li>
            ))}
          </ol>
        </section>
        <Reopen branch={branch} presentation={presentation} />
        <p class="aid">{say(thinkingAid)}</p>
      </article>
    </main>
  );
}
