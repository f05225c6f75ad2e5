import { words } from '../../words/words.ts';
import { setSession, useStore, currentBranch } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { Stage } from '../stage/Stage.tsx';
import { Assumptions } from './Assumptions.tsx';
import { Lanes } from './Lanes.tsx';
import { LeverPanel } from './LeverPanel.tsx';
import { Organisation } from './Organisation.tsx';
import { SideCharts } from './SideCharts.tsx';
import { Sentence } from './Sentence.tsx';
import { Tabs } from './Tabs.tsx';
import { TimeBar } from './TimeBar.tsx';
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
  const playhead = useStore(({ session }) => session.playhead);
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
  const week = Math.min(playhead, (trajectory?.measures['satisfaction'].length ?? 1) - 1);
  return (
    <main id="content" class="simulator" tabIndex={-1}>
      <div class="one-screen" aria-busy={!current}>
        <TopBar branch={branch} />
        <div class={drawer === 'levers' ? 'side open' : 'side'}>
          <LeverPanel branch={branch} />
          <Organisation branch={branch} />
          <Assumptions branch={branch} />
        </div>
        {trajectory ? (
          <>
            <Stage trajectory={trajectory} scenario={branch.scenario} week={week} />
            <SideCharts branch={branch} trajectory={trajectory} />
          </>
        ) : (
          <p role="status">{say(text.loading)}</p>
        )}
        <TimeBar scenario={branch.scenario} plays />
      </div>
      {trajectory && (
        <div class="below">
          <Sentence branch={branch} trajectory={trajectory} />
          <Lanes scenario={branch.scenario} />
          <Tabs branch={branch} trajectory={trajectory} />
        </div>
      )}
      <p class="hint aid">{say(thinkingAid)}</p>
      <button
        type="button"
        class="strong open-levers"
        aria-expanded={drawer === 'levers'}
        onClick={() => {
          setSession({ drawer: drawer === 'levers' ? undefined : 'levers' });
          document.querySelector('.organisation')?.scrollIntoView();
        }}
      >
        {say(drawer === 'levers' ? text.close : text.levers)}
      </button>
    </main>
  );
}
