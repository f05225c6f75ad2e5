import type { Language } from '../../words/words.ts';
import type { Presentation } from '../shell/state.ts';
import { addressOf } from '../shell/addresses.ts';
import { store } from '../shell/store.ts';
import { steer, type Steering } from './presentation.ts';

/** What the room's window tells the notes, and what they ask of it. Plain data between windows of one computer. */
type Update = {
  readonly selfsteer: 'update';
  readonly presentation: Presentation | undefined;
  readonly language: Language;
};
type Request = { readonly selfsteer: 'ask' } & ({ readonly what: 'hello' } | Steering);

let notes: WindowProxy | undefined;

/** Windows, not channels: those also reach each other where pages come from a folder. */
export function openNotes(): boolean {
  // Against the whole address, so that the notes come in the language that it asks for.
  const address = new URL(addressOf('notes'), location.href);
  notes = window.open(address, 'selfsteer-notes', 'popup,width=900,height=700') ?? undefined;
  return notes !== undefined;
}

/** In the room's window: does what the notes ask, and tells them where the story is. */
export function answerNotes(): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (!isRequest(data) || !(source && 'closed' in source)) return;
    // After a reload of this window, this is how it finds its notes again.
    notes = source;
    if (data.what !== 'hello') steer(data);
    updateNotes();
  });
  let last: Presentation | undefined;
  store.subscribe(({ session }) => {
    if (session.presentation === last) return;
    last = session.presentation;
    updateNotes();
  });
}

function updateNotes(): void {
  if (!notes || notes.closed) return;
  const { presentation, language } = store.getState().session;
  const update: Update = { selfsteer: 'update', presentation, language };
  notes.postMessage(update, '*');
}

/** In the notes' window: follows the room's window; asks every second, so that a reload of either is no matter. */
export function followRoom(onChange: (presentation: Presentation | undefined) => void): () => void {
  const hear = ({ data, source }: MessageEvent<unknown>): void => {
    if (source === window.opener && isUpdate(data)) onChange(data.presentation);
  };
  addEventListener('message', hear);
  ask({ selfsteer: 'ask', what: 'hello' });
  const timer = setInterval(() => {
    ask({ selfsteer: 'ask', what: 'hello' });
  }, 1_000);
  return () => {
    removeEventListener('message', hear);
    clearInterval(timer);
  };
}

export function ask(asked: Request): void {
  const room: unknown = window.opener;
  if (room && typeof room === 'object' && 'postMessage' in room) (room as WindowProxy).postMessage(asked, '*');
}

const isMessage = (data: unknown): data is { readonly selfsteer: unknown } =>
  typeof data === 'object' && data !== null && 'selfsteer' in data;
const isRequest = (data: unknown): data is Request => isMessage(data) && data.selfsteer === 'ask';
const isUpdate = (data: unknown): data is Update => isMessage(data) && data.selfsteer === 'update';
