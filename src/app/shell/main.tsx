// First: the sheet of a screen comes after what all share.
import './index.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { openEmbedded, openFile } from './actions/files.ts';
import { firstAppearance, followAppearance } from './appearance.ts';
import { gatherCertainty } from '../simulator/certainty.ts';
import { keepWork, restoreWork } from './autosave.ts';
import { followPlaying } from '../simulator/playing.ts';
import { keepForOffline } from './offline.ts';
import { answerQuestions } from '../simulator/questions.ts';
import { followScenario } from './runs.ts';
import { embeddedText } from './embedded.ts';
import { listenToKeys } from './keys.ts';
import { listenToClicker } from '../story/clicker.ts';
import { answerNotes } from '../story/notesWindow.ts';
import { addressOf } from './addresses.ts';
import { openAsked } from './navigation.ts';
import { followAddress, namesNoScreen, renameAddress } from './router.ts';
import { setSession } from './store.ts';
import { guardSwipes } from './swipes.ts';

setSession(firstAppearance());
followAppearance();
const embedded = embeddedText();
if (!(await restoreWork()) && embedded !== undefined) await openEmbedded(embedded);
if (embedded !== undefined && namesNoScreen()) renameAddress(addressOf('sim'));
keepWork();
followScenario();
gatherCertainty();
answerQuestions();
followPlaying();
listenToClicker();
answerNotes();
listenToKeys();
acceptDroppedFiles();
guardSwipes();
keepForOffline();
followAddress(openAsked);

const page = document.getElementById('page');
if (!page) throw new Error('the page has no place to draw in');
render(<App />, page);

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
