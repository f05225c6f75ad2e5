import { giveBack, present, presentResult } from '../story/presentation.ts';
import { words } from '../../words/words.ts';
import { openPreset, openSharedLink, show } from './actions/files.ts';
import { showsStory, type Asked, type Route } from './addresses.ts';
import { scenarios } from './gallery.ts';
import { lost } from './lost.ts';
import { go } from './router.ts';
import { documentNow, setSession } from './store.ts';

/** What a story hid from the room is there again on every other screen. */
const shownAgain = { hiddenAfter: undefined, playUntil: undefined } as const;

/** The state becomes what the address asks for: its screen, and the scenario or story that it names. */
export function openAsked(asked: Asked, from: Route | undefined): void {
  setSession({
    route: asked.route,
    playing: false,
    drawer: undefined,
    ...(asked.story ? !showsStory(from) && { cameFrom: from } : shownAgain),
  });
  void openContent(asked);
}

async function openContent({ route, unknown, link, preset, replicate, story }: Asked): Promise<void> {
  if (unknown !== undefined)
    lost(words(`There is no screen “${unknown}” here.`, `Er is hier geen scherm ‘${unknown}’.`));
  if (!story) giveBack();
  if (story) await (route === 'handout' ? presentResult(story.id) : present(story.id, story.step - 1));
  else if (route === 'story') go('start');
  else if (link !== undefined) await openSharedLink(link, replicate);
  else if (preset !== undefined) await openPreset(preset);
  // Whatever could not be opened, the page has something to show.
  if (documentNow().branches.length === 0) await openFirst();
}

let begun = false;

/** The example behind the start screen, so that its lever works at once. */
async function openFirst(): Promise<void> {
  if (begun) return;
  begun = true;
  const load = scenarios['step-by-step'];
  if (load) show((await load()).default, 'step-by-step');
}
