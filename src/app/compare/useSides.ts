import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '../../scenario/scenario.ts';
import { scenarios } from '../shell/gallery.ts';
import { sideOf, usualSides, type Side } from './sides.ts';
import { useStore } from '../shell/store.ts';

/** What is compared: as someone chose, or the usual; examples are loaded on the way. */
export function useSides(): { readonly keys: readonly string[]; readonly sides: readonly Side[] } {
  const document = useStore(({ history }) => history.present);
  const compared = useStore(({ session }) => session.compared);
  const [examples, setExamples] = useState<ReadonlyMap<string, Scenario>>(new Map());
  const keys = useMemo(() => compared ?? usualSides(document), [compared, document]);
  useEffect(() => {
    for (const key of keys) {
      const [kind, id] = key.split(':');
      const load = kind === 'example' && !examples.has(id) ? scenarios[id] : undefined;
      if (load)
        void load().then(({ default: scenario }) => {
          setExamples((known) => new Map(known).set(id, scenario));
        });
    }
  }, [keys, examples]);
  const sides = useMemo(() => keys.flatMap((key) => sideOf(key, document, examples) ?? []), [keys, document, examples]);
  return { keys, sides };
}
