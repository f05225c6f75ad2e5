import { render } from 'preact';
import { App } from './App.tsx';
import { openFile, openEmbedded, openPreset, openSharedLink, show } from './actions/files.ts';
import { firstAppearance, followAppearance } from './appearance.ts';
import { gatherCertainty } from '../simulator/certainty.ts';
import { restoreWork, keepWork } from './autosave.ts';
import { followPlaying } from '../simulator/playing.ts';
import { keepForOffline } from './offline.ts';
import { answerQuestions } from '../simulator/questions.ts';
import { followScenario } from './runs.ts';
import { scenarios } from './gallery.ts';
import { embeddedText } from './embedded.ts';
import { listenToKeys } from './keys.ts';
import { listenToClicker } from '../story/clicker.ts';
import { answerNotes } from '../story/notesWindow.ts';
import { giveBack, present, presentResult } from '../story/presentation.ts';
import { addressOf, followAddress, type Asked } from './router.ts';
import { documentNow, setSession } from './store.ts';
import './index.css';

let begun = false;
setSession(firstAppearance());
followAppearance();
const embedded = embeddedText();
if (!(await restoreWork()) && embedded !== undefined) await openEmbedded(embedded);
if (embedded !== undefined && location.hash === '') history.replaceState(undefined, '', addressOf('sim'));
keepWork();
followScenario();
gatherCertainty();
answerQuestions();
followPlaying();
listenToClicker();
answerNotes();
listenToKeys();
acceptDroppedFiles();
keepForOffline();
followAddress(openWhatIsAsked);

const page = document.getElementById('page');
if (!page) throw new Error('the page has no place to draw in');
render(<App />, page);

function openWhatIsAsked({ route, link, preset, replicate, story }: Asked): void {
  if (!story) giveBack();
  if (story) void (route === 'handout' ? presentResult(story.id) : present(story.id, story.step - 1));
  else if (link !== undefined) void openSharedLink(link, replicate);
  else if (preset !== undefined) void openPreset(preset);
  else if (documentNow().branches.length === 0) void openFirst();
}

/** The example behind the start screen, so that its lever works at once. */
async function openFirst(): Promise<void> {
  if (begun) return;
  begun = true;
  const load = scenarios['step-by-step'];
  if (load) show((await load()).default, 'step-by-step');
}

function acceptDroppedFiles(): void {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    void openFile(file);
  });
}
