import { look } from './store.ts';

export const routes = ['start', 'sim', 'compare', 'batch', 'about'] as const;
/** Screens of a workshop: reached from a story, not from the menu. */
const workshop = ['story', 'notes', 'handout'] as const;
export type Route = (typeof routes)[number] | (typeof workshop)[number];

export const addressOf = (route: Route): string => (route === 'start' ? '#/' : `#/${route}`);

/** What an address asks for: a screen, and a shared scenario or the name of a shipped one. */
export interface Asked {
  readonly route: Route;
  readonly link: string | undefined;
  readonly preset: string | undefined;
  /** A story and its step, counted from 1. */
  readonly story: { readonly id: string; readonly step: number } | undefined;
}

export function askedBy(hash: string): Asked {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [screen, id, step] = path.split('/');
  const route = [...routes, ...workshop].find((known) => known === screen) ?? 'start';
  const story =
    (route === 'story' || route === 'handout') && id ? { id, step: Math.max(1, Number(step) || 1) } : undefined;
  const parameters = new URLSearchParams(query);
  return { route, link: parameters.get('link') ?? undefined, preset: parameters.get('open') ?? undefined, story };
}

/** What a story hid from the room is there again on every other screen. */
const shownAgain = { hiddenAfter: undefined, playUntil: undefined } as const;

/** Follows the address from now on; `open` deals with whatever else it asks for, and is told the screen before. */
export function followAddress(open: (asked: Asked, from: Route | undefined) => void): void {
  let from: Route | undefined;
  const follow = (): void => {
    const asked = askedBy(location.hash);
    look({ route: asked.route, playing: false, drawer: undefined, ...(asked.route !== 'story' && shownAgain) });
    open(asked, from);
    from = asked.route;
  };
  addEventListener('hashchange', follow);
  follow();
}

export const go = (route: Route): void => {
  location.hash = addressOf(route);
};
