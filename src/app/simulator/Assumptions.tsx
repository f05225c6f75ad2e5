import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import type { Branch } from '../shell/document.ts';
import { changedCount } from '../shell/edits/pulledOut.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  title: words('Assumptions about people', 'Aannames over mensen'),
  changed: words('{n} changed', '{n} gewijzigd'),
} as const;

interface Props {
  readonly branch: Branch;
}

/** Apart from the levers, so that nobody takes what is assumed for what can be turned. The list is loaded when opened. */
export function Assumptions({ branch }: Props) {
  const say = useVoice();
  const [List, setList] = useState<ComponentType<Props> | undefined>(undefined);
  const changed = changedCount(branch.scenario);
  const load = async (): Promise<void> => {
    const { AssumptionList } = await import('./AssumptionList.tsx');
    setList(() => AssumptionList);
  };
  return (
    <details
      class="drawer"
      onToggle={(event) => {
        if (event.currentTarget.open && !List) void load();
      }}
    >
      <summary>
        <h2>{say(text.title)}</h2>
        {changed > 0 && <span class="badge">{say(text.changed, { n: changed })}</span>}
      </summary>
      {List && <List branch={branch} />}
    </details>
  );
}
