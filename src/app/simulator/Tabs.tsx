import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { type Words, words } from '../../words/words.ts';
import type { Branch } from '../shell/document.ts';
import { tabs, type Tab } from '../shell/state.ts';
import { lazily } from '../parts/lazily.tsx';
import { useRested } from '../parts/useRested.ts';
import { setSession, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { useWeek } from './useWeek.ts';

/** What every tab is given. */
export interface TabProps {
  readonly branch: Branch;
  readonly trajectory: Trajectory;
  readonly week: number;
}

/** As high as most of them, so that nothing jumps when one has come. */
const Waiting = () => <div class="tab-waiting" aria-busy="true" />;

/** A new tab is a component, its id in the list of `state.ts`, and a line here. */
const definitions: Readonly<Record<Tab, { readonly name: Words; readonly Content: ComponentType<TabProps> }>> = {
  people: {
    name: words('People', 'Mensen'),
    Content: lazily(async () => (await import('./PeopleTab.tsx')).PeopleTab, Waiting),
  },
  teams: {
    name: words('Teams', 'Teams'),
    Content: lazily(async () => (await import('./TeamsTab.tsx')).TeamsTab, Waiting),
  },
  decisions: {
    name: words('Who decides', 'Wie beslist'),
    Content: lazily(async () => (await import('./DecisionsTab.tsx')).DecisionsTab, Waiting),
  },
  limits: {
    name: words('What holds us back', 'Wat houdt ons tegen'),
    Content: lazily(async () => (await import('./LimitsTab.tsx')).LimitsTab, Waiting),
  },
  certainty: {
    name: words('How sure?', 'Hoe zeker?'),
    Content: lazily(async () => (await import('./CertaintyTab.tsx')).CertaintyTab, Waiting),
  },
};

/** Milliseconds; what is sorted should not dance while someone plays or drags, nor take time from the panels. */
const REST = 150;

const closerLook = words('A closer look', 'Van dichterbij');

export function Tabs({ branch, trajectory }: Omit<TabProps, 'week'>) {
  const say = useVoice();
  const tab = useStore(({ session }) => session.tab);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    setSession({ tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <section class="closer">
      <div role="tablist" aria-label={say(closerLook)} onKeyDown={move}>
        {tabs.map((known) => (
          <button
            key={known}
            id={`tab-${known}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={known === tab}
            aria-controls="tab-content"
            tabIndex={known === tab ? 0 : -1}
            onClick={() => {
              setSession({ tab: known });
            }}
          >
            {say(definitions[known].name)}
          </button>
        ))}
      </div>
      <div id="tab-content" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        <TabContent {...{ tab, branch, trajectory }} />
      </div>
    </section>
  );
}

function TabContent({ tab, branch, trajectory }: Omit<TabProps, 'week'> & { readonly tab: Tab }) {
  const { Content } = definitions[tab];
  const week = useWeek(trajectory.measures['satisfaction'].length - 1);
  const shown = useRested(
    useMemo(() => ({ branch, trajectory, week }), [branch, trajectory, week]),
    REST,
  );
  return useMemo(() => <Content {...shown} />, [Content, shown]);
}
