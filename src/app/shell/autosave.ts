import { get, set } from 'idb-keyval';
import { words } from '../../words/words.ts';
import { checksum } from '../../scenario/checksum.ts';
import type { Document } from './document.ts';
import { embeddedText } from './embedded.ts';
import { documentNow, setSession, openDocument, store } from './store.ts';

const embedded = embeddedText();

/** The form in which work is kept; another number means another form, which is then not read. */
const FORM = 1;
/** Pages from files share one store, so each that came with a scenario keeps its own work. */
const KEY = `work${embedded === undefined ? '' : checksum(embedded)}`;
const REST = 300;

interface Kept {
  readonly form: number;
  readonly document: Document;
  readonly playhead: number;
}

const notKept = words(
  'Your work is not kept in this browser: after a reload it is gone. Save it as a file.',
  'Je werk wordt in deze browser niet bewaard: na herladen is het weg. Sla het op als bestand.',
);

/** What was at work before the page was closed or reloaded; false where there is nothing. */
export async function restoreWork(): Promise<boolean> {
  try {
    const kept = await get<Kept>(KEY);
    if (kept?.form !== FORM || kept.document.branches.length === 0) return false;
    openDocument(kept.document);
    setSession({ playhead: kept.playhead });
    return true;
  } catch (error) {
    // A private window may have no storage; work is then not kept, and everything else goes on.
    console.info('Nothing is kept in this window', error);
    return false;
  }
}

let reported = false;

/** A failure is told once, and only where there is something to lose: a scenario as it was opened is not work. */
async function keep(kept: Kept, hasWork: boolean): Promise<void> {
  try {
    await set(KEY, kept);
  } catch (error) {
    console.info('The work is not kept', error);
    if (reported || !hasWork) return;
    reported = true;
    setSession({ notice: { text: notKept, action: 'save' } });
  }
}

/** Keeps the work from now on, shortly after each change. What a story shows is not the work: that waits behind it. */
export function keepWork(): void {
  let last = documentNow();
  let lastPlayhead = store.getState().session.playhead;
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(({ history, session }) => {
    const { history: own, playhead } = session.before ?? { history, playhead: session.playhead };
    if (own.present === last && playhead === lastPlayhead) return;
    last = own.present;
    lastPlayhead = playhead;
    clearTimeout(timer);
    timer = setTimeout(() => {
      void keep({ form: FORM, document: last, playhead: lastPlayhead }, own.past.length > 0);
    }, REST);
  });
}
