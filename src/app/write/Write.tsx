import { words } from '../../words/words.ts';
import { addressOf } from '../shell/addresses.ts';
import { currentBranch, useStore } from '../shell/store.ts';
import { begunStory } from './freshSteps.ts';
import { rewrite } from './rewrite.ts';
import { routeNames } from '../shell/routeNames.ts';
import { useVoice } from '../parts/say.ts';
import { Steps } from './Steps.tsx';
import { StoryHead } from './StoryHead.tsx';
import './write.css';

const text = {
  loading: words('One moment…', 'Even geduld…'),
  of: words('In the scenario “{name}”', 'Bij het scenario ‘{name}’'),
  back: words('Back to the simulator', 'Terug naar de simulator'),
  what: words(
    'A story takes a room through this scenario, step by step: something to guess, something to see, something to try, something to take home. You begin with five steps and change them as you like.',
    'Een verhaal neemt een groep stap voor stap mee door dit scenario: iets om te raden, iets om te zien, iets om te proberen, iets om mee naar huis te nemen. Je begint met vijf stappen en verandert ze zoals je wilt.',
  ),
  begin: words('Begin a story', 'Begin een verhaal'),
} as const;

/** Where a trainer writes the story of the scenario at work. */
export function Write() {
  const say = useVoice();
  const branch = useStore(currentBranch);
  if (!branch) {
    return (
      <main id="content" class="page" tabIndex={-1}>
        <p role="status">{say(text.loading)}</p>
      </main>
    );
  }
  const { scenario } = branch;
  const { story } = scenario;
  return (
    <main id="content" class="page write" tabIndex={-1}>
      <h1>{say(routeNames.write)}</h1>
      <p class="write-of">
        {say(text.of, { name: say(branch.name) })}
        <a class="roomy" href={addressOf('sim')}>
          {say(text.back)}
        </a>
      </p>
      {story ? (
        <>
          <StoryHead story={story} />
          <Steps story={story} scenario={scenario} />
        </>
      ) : (
        <>
          <p class="lead">{say(text.what)}</p>
          <button
            type="button"
            class="strong"
            onClick={() => {
              rewrite(begunStory(scenario));
            }}
          >
            {say(text.begin)}
          </button>
        </>
      )}
    </main>
  );
}
