import { words } from '../../words/words.ts';
import { setSession, store } from './store.ts';

const text = {
  newer: words(
    'There is a new version of Selfsteer. What you are doing stays as it is.',
    'Er is een nieuwe versie van Selfsteer. Wat je aan het doen bent, blijft zoals het is.',
  ),
  kept: words('From now on, Selfsteer works without internet too.', 'Vanaf nu werkt Selfsteer ook zonder internet.'),
} as const;

let update: ((reload?: boolean) => Promise<void>) | undefined;

/** Keeps the page on this device once it is shown. A new version waits: it never replaces the page by itself. */
export function keepForOffline(): void {
  // A file that was opened from a folder is on the device already.
  if (!location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return;
  const keep = async (): Promise<void> => {
    const { registerSW } = await import('virtual:pwa-register');
    update = registerSW({
      onNeedRefresh() {
        setSession({ notice: { text: text.newer, action: 'update' } });
      },
      onOfflineReady() {
        // No news in front of a room, nor in the place of what is said already.
        const { route, notice } = store.getState().session;
        if (route === 'story' || notice) return;
        setSession({ notice: { text: text.kept } });
      },
    });
  };
  setTimeout(() => void keep(), 1_500);
}

/** Someone said yes to the new version. */
export function takeUpdate(): void {
  setSession({ notice: undefined });
  void update?.(true);
}
