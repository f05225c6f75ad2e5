import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { routeNames } from '../shell/routeNames.ts';
import { useVoice } from '../parts/say.ts';

const intro = words(
  'Run a scenario, and variants of it, many times over, and see what holds whatever chance brings. The tables are those of the command line, to the byte. Nothing leaves this computer.',
  'Reken een scenario, en varianten ervan, vele keren door, en zie wat overeind blijft, hoe het toeval ook valt. De tabellen zijn die van de opdrachtregel, tot op de byte. Alles blijft op deze computer.',
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
