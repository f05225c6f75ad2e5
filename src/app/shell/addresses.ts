import { limits } from '../../scenario/limits.ts';

export const routes = ['start', 'sim', 'compare', 'batch', 'about'] as const;
/** Screens of a workshop: reached from a story or a scenario, not from the menu. */
const workshop = ['story', 'notes', 'handout', 'write'] as const;
/** For whoever works on the page; not in what is shipped. */
const workbench = import.meta.env.DEV ? (['parts'] as const) : [];
export type Route = (typeof routes)[number] | (typeof workshop)[number] | (typeof workbench)[number];

/** Screens that show a story, or what is printed of it. */
export const showsStory = (route: Route | undefined): boolean => route === 'story' || route === 'handout';

export const addressOf = (route: Route): string => (route === 'start' ? '#/' : `#/${route}`);

/** Where a scenario opens that a link holds, in one of its runs. */
export const linkedAddress = (link: string, replicate: number): string =>
  `${addressOf('sim')}?link=${link}${replicate > 0 ? `&replicate=${replicate}` : ''}`;

/** Where a story is told, from a step on that counts from 1. */
export const presentationAddress = (id: string, step: number): string => `${addressOf('story')}/${id}/${step}`;

/** The story of the scenario at work, among the names of those that come along. */
export const ownStory = 'mine';

/** What an address asks for: a screen, and a shared scenario or the name of a shipped one. */
export interface Asked {
  readonly route: Route;
  /** What it asks for that is no screen. */
  readonly unknown: string | undefined;
  readonly link: string | undefined;
  readonly preset: string | undefined;
  /** Which run of it, counted from 0. */
  readonly replicate: number;
  /** A story and its step, counted from 1. */
  readonly story: { readonly id: string; readonly step: number } | undefined;
}

export function askedBy(hash: string): Asked {
  const [path, query = ''] = unescaped(hash).replace(/^#\/?/, '').split('?');
  const [screen, id, step] = path.split('/');
  const known = [...routes, ...workshop, ...workbench].find((one) => one === screen);
  const route = known ?? 'start';
  const story = showsStory(route) && id ? { id, step: Math.max(1, Number(step) || 1) } : undefined;
  const parameters = new URLSearchParams(query);
  const asked = Number(parameters.get('replicate'));
  const replicate = Number.isInteger(asked) && asked >= 0 && asked < limits.replicates ? asked : 0;
  return {
    route,
    unknown: known || path === '' ? undefined : path,
    link: parameters.get('link') ?? undefined,
    preset: parameters.get('open') ?? undefined,
    replicate,
    story,
  };
}

/** Mail and chat programs may escape the signs of a link, its question mark among them. */
function unescaped(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
