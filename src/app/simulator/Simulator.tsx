import { useMemo } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { words } from '../../words/words.ts';
import type { Branch } from '../shell/document.ts';
import { setSession, useStore, currentBranch } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { Stage } from '../stage/Stage.tsx';
import { Assumptions } from './Assumptions.tsx';
import { Computing } from './Computing.tsx';
import { Lanes } from './Lanes.tsx';
import { LeverPanel } from './LeverPanel.tsx';
import { Organisation } from './Organisation.tsx';
import { SideCharts } from './SideCharts.tsx';
import { Sentence } from './Sentence.tsx';
import { Tabs } from './Tabs.tsx';
import { TimeBar } from './TimeBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useShown } from './useShown.ts';
import { useWeek } from './useWeek.ts';
import { thinkingAid } from '../../words/sentences.ts';

const text = {
  levers: words('Levers', 'Knoppen'),
  close: words('Close', 'Sluiten'),
} as const;

export function Simulator() {
  const say = useVoice();
  const branch = useStore(currentBranch);
  const drawer = useStore(({ session }) => session.drawer);
  const { trajectory, current, stale, long } = useShown();
  if (!branch) {
    return (
      <main id="content" class="page" tabIndex={-1}>
        <Computing scenario={undefined} />
      </main>
    );
  }
  return (
    <main id="content" class="simulator" tabIndex={-1}>
      <div class={stale ? 'one-screen stale' : 'one-screen'} aria-busy={!current}>
        <Settings branch={branch} />
        {(stale || long) && <Computing scenario={branch.scenario} />}
        {trajectory && (
          <>
            <StageNow trajectory={trajectory} scenario={branch.scenario} />
            <SideCharts branch={branch} trajectory={trajectory} />
          </>
        )}
        <Time scenario={branch.scenario} />
      </div>
      {trajectory && (
        <div class={stale ? 'below stale' : 'below'}>
          <Sentence branch={branch} trajectory={trajectory} />
          <Courses branch={branch} />
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

/*
 * A lever is answered in two strokes: what is set is drawn at once, what comes of it when the run is there. The same
 * element is not drawn again, so that the second leaves alone what only tells what is set.
 */

function Settings({ branch }: { readonly branch: Branch }) {
  const drawer = useStore(({ session }) => session.drawer);
  return useMemo(
    () => (
      <>
        <TopBar branch={branch} />
        <div class={drawer === 'levers' ? 'side open' : 'side'}>
          <LeverPanel branch={branch} />
          <Organisation branch={branch} />
          <Assumptions branch={branch} />
        </div>
      </>
    ),
    [branch, drawer],
  );
}

const Courses = ({ branch: { scenario, turns } }: { readonly branch: Branch }) =>
  useMemo(() => <Lanes {...{ scenario, turns }} />, [scenario, turns]);

const Time = ({ scenario }: { readonly scenario: Scenario }) =>
  useMemo(() => <TimeBar scenario={scenario} plays />, [scenario]);

/** The stage at the playhead; apart, so that the rest is not drawn again with every week. */
function StageNow({ trajectory, scenario }: { readonly trajectory: Trajectory; readonly scenario: Scenario }) {
  const week = useWeek(trajectory.measures['satisfaction'].length - 1);
  return <Stage {...{ trajectory, scenario, week }} />;
}
