import { look } from './store.ts';

export const routes = ['start', 'sim', 'compare', 'batch', 'about'] as const;
export type Route = (typeof routes)[number];

export const addressOf = (route: Route): string => (route === 'start' ? '#/' : `#/${route}`);

/** What an address asks for: a screen, and a shared scenario or the name of a shipped one. */
export interface Asked {
  readonly route: Route;
  readonly link: string | undefined;
  readonly preset: string | undefined;
}

export function askedBy(hash: string): Asked {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const route = routes.find((known) => known === path) ?? 'start';
  const parameters = new URLSearchParams(query);
  return { route, link: parameters.get('link') ?? undefined, preset: parameters.get('open') ?? undefined };
}

/** Follows the address from now on; `open` deals with whatever else it asks for. */
export function followAddress(open: (asked: Asked) => void): void {
  const follow = (): void => {
    const asked = askedBy(location.hash);
    look({ route: asked.route, playing: false, drawer: undefined });
    open(asked);
  };
  addEventListener('hashchange', follow);
  follow();
}

export const go = (route: Route): void => {
  location.hash = addressOf(route);
};
