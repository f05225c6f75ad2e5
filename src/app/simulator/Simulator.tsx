import { words } from '../../words/words.ts';
import { setSession, useStore, currentBranch } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { Assumptions } from './Assumptions.tsx';
import { Lanes } from './Lanes.tsx';
import { LeverPanel } from './LeverPanel.tsx';
import { Organisation } from './Organisation.tsx';
import { Panels } from './Panels.tsx';
import { Sentence } from './Sentence.tsx';
import { Tabs } from './Tabs.tsx';
import { TopBar } from './TopBar.tsx';
import { thinkingAid } from '../../words/sentences.ts';

const text = {
  loading: words('One moment: three years are being computed…', 'Even geduld: drie jaar worden doorgerekend…'),
  levers: words('Levers', 'Knoppen'),
  close: words('Close', 'Sluiten'),
} as const;

export function Simulator() {
  const say = useVoice();
  const branch = useStore(currentBranch);
  const drawer = useStore(({ session }) => session.drawer);
  // While a newer run is computed the last one stays in view.
  const trajectory = useStore(({ results }) => (results.shown ? results.trajectories.get(results.shown) : undefined));
  const current = useStore(({ results }) => results.shown === branch?.scenario);
  if (!branch) {
    return (
      <main id="content" class="page" tabIndex={-1}>
        <p role="status">{say(text.loading)}</p>
      </main>
    );
  }
  return (
    <main id="content" class="simulator" tabIndex={-1}>
      <TopBar branch={branch} />
      <div class={drawer === 'levers' ? 'side open' : 'side'}>
        <LeverPanel branch={branch} />
        <Organisation branch={branch} />
        <Assumptions branch={branch} />
      </div>
      <div class="stage" aria-busy={!current}>
        {trajectory ? (
          <>
            <Panels branch={branch} trajectory={trajectory} />
            <Sentence branch={branch} trajectory={trajectory} />
            <Lanes scenario={branch.scenario} />
            <Tabs branch={branch} trajectory={trajectory} />
          </>
        ) : (
          <p role="status">{say(text.loading)}</p>
        )}
        <p class="hint aid">{say(thinkingAid)}</p>
      </div>
      <button
        type="button"
        class="strong open-levers"
        aria-expanded={drawer === 'levers'}
        onClick={() => {
          setSession({ drawer: drawer === 'levers' ? undefined : 'levers' });
          document.querySelector('.weeks')?.scrollIntoView();
        }}
      >
        {say(drawer === 'levers' ? text.close : text.levers)}
      </button>
    </main>
  );
}
