import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { routeNames } from '../shell/routeNames.ts';
import { useVoice } from '../parts/say.ts';

const intro = words(
  'Run a scenario file many times over, on all cores of this computer. You get the same tables as from the command line, to the byte. Nothing leaves this computer.',
  'Reken een scenariobestand vele keren door, op alle kernen van deze computer. Je krijgt dezelfde tabellen als van de opdrachtregel, tot op de byte. Er gaat niets naar buiten.',
);

/** Reading, planning and writing tables is loaded when someone first comes here. */
let loaded: ComponentType | undefined;

export function Batch() {
  const say = useVoice();
  const [, redraw] = useState(0);
  useEffect(() => {
    if (loaded) return;
    void import('./DroppedFiles.tsx').then(({ DroppedFiles: Files }) => {
      loaded = Files;
      redraw((count) => count + 1);
    });
  }, []);
  const Content = loaded;
  return (
    <main id="content" class="page batch" tabIndex={-1}>
      <h1>{say(routeNames.batch)}</h1>
      <p class="intro">{say(intro)}</p>
      {Content && <Content />}
    </main>
  );
}
