import { giveBack, present, presentResult } from '../story/presentation.ts';
import { openPreset, openSharedLink, show } from './actions/files.ts';
import { showsStory, type Asked, type Route } from './addresses.ts';
import { scenarios } from './gallery.ts';
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
  openContent(asked);
}

function openContent({ route, link, preset, replicate, story }: Asked): void {
  if (!story) giveBack();
  if (story) void (route === 'handout' ? presentResult(story.id) : present(story.id, story.step - 1));
  else if (link !== undefined) void openSharedLink(link, replicate);
  else if (preset !== undefined) void openPreset(preset);
  else if (documentNow().branches.length === 0) void openFirst();
}

let begun = false;

/** The example behind the start screen, so that its lever works at once. */
async function openFirst(): Promise<void> {
  if (begun) return;
  begun = true;
  const load = scenarios['step-by-step'];
  if (load) show((await load()).default, 'step-by-step');
}
