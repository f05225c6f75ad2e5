import { get, update } from 'idb-keyval';
import { words } from '../../words/words.ts';
import { checksum } from '../../scenario/checksum.ts';
import { isMade, joined, type Document } from './document.ts';
import { embeddedText } from './embedded.ts';
import { commit } from './history.ts';
import { documentNow, edit, setSession, openDocument, store } from './store.ts';

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
  /** Another each time that a window keeps its work, so that each can tell whether the other did. */
  readonly revision?: string;
}

const notKept = words(
  'Your work is not kept in this browser: after a reload it is gone. Save it as a file.',
  'Je werk wordt in deze browser niet bewaard: na herladen is het weg. Sla het op als bestand.',
);

/** What this window read or wrote last. */
let revision: string | undefined;
/** The work as it was read: what is the same still is nothing to lose. */
let read: Document | undefined;

/** What was at work before the page was closed or reloaded; false where there is nothing. */
export async function restoreWork(): Promise<boolean> {
  try {
    const kept = await get<Kept>(KEY);
    if (kept?.form !== FORM || kept.document.branches.length === 0) return false;
    openDocument(kept.document);
    setSession({ playhead: kept.playhead });
    revision = kept.revision;
    read = kept.document;
    return true;
  } catch (error) {
    // A private window may have no storage; work is then not kept, and everything else goes on.
    console.info('Nothing is kept in this window', error);
    return false;
  }
}

let reported = false;

/** A failure is told at once, and only where there is something to lose: a scenario as it was opened is not work. */
async function keep(kept: Kept, hasWork: boolean): Promise<void> {
  try {
    const other = await written({ ...kept, revision: String(performance.timeOrigin + performance.now()) });
    if (other && hasWork) setSession({ dialog: { kind: 'two-windows', other }, unkept: true });
    else if (!other) {
      reported = false;
      if (store.getState().session.unkept) setSession({ unkept: false });
    }
  } catch (error) {
    console.info('The work is not kept', error);
    if (!hasWork) return;
    setSession({ unkept: true });
    if (reported) return;
    reported = true;
    setSession({ notice: { text: notKept, action: 'save' } });
  }
}

/** The work of another window that was kept since, which is then left as it is; undefined where this one was written. */
async function written(kept: Kept): Promise<Document | undefined> {
  let other: Document | undefined;
  // Reading and writing are one step, so that no window comes in between.
  await update<Kept>(KEY, (there) => {
    const theirs = there?.form === FORM && there.revision !== revision && there.document.branches.some(isMade);
    other = theirs ? there.document : undefined;
    return theirs ? there : kept;
  });
  if (!other) revision = kept.revision;
  return other;
}

let latest: { readonly kept: Kept; readonly hasWork: boolean } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function keepLatest(): void {
  clearTimeout(timer);
  if (latest) void keep(latest.kept, latest.hasWork);
  latest = undefined;
}

/** Keeps the work from now on, shortly after each change. What a story shows is not the work: that waits behind it. */
export function keepWork(): void {
  let last = documentNow();
  let lastPlayhead = store.getState().session.playhead;
  store.subscribe(({ history, session }) => {
    const { history: own, playhead } = session.before ?? { history, playhead: session.playhead };
    if (own.present === last && playhead === lastPlayhead) return;
    last = own.present;
    lastPlayhead = playhead;
    latest = {
      kept: { form: FORM, document: last, playhead: lastPlayhead },
      hasWork: last !== read && own.past.length > 0,
    };
    clearTimeout(timer);
    timer = setTimeout(keepLatest, REST);
  });
  // Whoever closes the window does not wait.
  addEventListener('pagehide', keepLatest);
}

/** This window's work from now on, with or beside what another window kept; whoever was asked has answered. */
export async function takeOver(other: Document | undefined): Promise<void> {
  setSession({ dialog: undefined });
  revision = (await get<Kept>(KEY))?.revision;
  const { before, playhead } = store.getState().session;
  // Behind a story it is what comes back after it.
  if (before) {
    const document = other ? joined(before.history.present, other) : before.history.present;
    setSession({ before: { ...before, history: commit(before.history, document) } });
    await keep({ form: FORM, document, playhead: before.playhead }, true);
  } else {
    if (other) edit((document) => joined(document, other));
    await keep({ form: FORM, document: documentNow(), playhead }, true);
  }
}
