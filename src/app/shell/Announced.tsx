import { words } from '../../words/words.ts';
import type { Route } from './addresses.ts';
import { routeNames } from './routeNames.ts';
import { useVoice } from '../parts/say.ts';

const soon = words('This screen is being built.', 'Aan dit scherm wordt gewerkt.');

/** A screen that has an address already and a content later. */
export function Announced({ route }: { readonly route: Route }) {
  const say = useVoice();
  return (
    <main id="content" class="page" tabIndex={-1}>
      <h1>{say(routeNames[route])}</h1>
      <p>{say(soon)}</p>
    </main>
  );
}
