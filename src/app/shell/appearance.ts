import { type Language, languages } from '../../words/words.ts';
import { themes } from '../../charts/chart.ts';
import type { Session, State } from './state.ts';
import { setSession, store } from './store.ts';
import { voiceOf } from '../parts/say.ts';
import { routeNames } from './routeNames.ts';

const KEY = 'selfsteer.look';
const NO_KEYS = 'no-keys';

/** Language and theme as the address asks, as they were last time, or as the browser is set. */
export function firstAppearance(): Partial<Session> {
  const asked = new URLSearchParams(location.search);
  const kept = keptAppearance();
  // A page that was saved speaks as it was saved.
  const { given } = document.documentElement.dataset;
  const language = asked.get('lang') ?? kept.language ?? given ?? navigator.language.slice(0, 2);
  const theme =
    asked.get('theme') ?? kept.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  return {
    language: languages.find((known): known is Language => known === language) ?? 'en',
    pseudo: asked.get('lang') === 'pseudo',
    theme: themes.find((known) => known === theme) ?? 'light',
    bigType: asked.get('type') === 'big',
    singleKeys: kept.keys !== NO_KEYS,
  };
}

function keptAppearance(): { language?: string; theme?: string; keys?: string } {
  try {
    const [language, theme, keys] = (localStorage.getItem(KEY) ?? '').split(' ');
    return { ...(language && { language }), ...(theme && { theme }), ...(keys && { keys }) };
  } catch {
    return {};
  }
}

/** The page's language, theme and title follow the session. */
export function followAppearance(): void {
  const root = document.documentElement;
  const follow = ({ session }: State): void => {
    root.lang = session.language;
    root.dataset['theme'] = session.theme;
    root.dataset['type'] = session.bigType ? 'big' : 'usual';
    const title = `${voiceOf(session)(routeNames[session.route])} · Selfsteer`;
    if (document.title !== title) document.title = title;
    try {
      if (!session.pseudo)
        localStorage.setItem(KEY, `${session.language} ${session.theme} ${session.singleKeys ? '' : NO_KEYS}`);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };
  let last = store.getState().session;
  follow(store.getState());
  store.subscribe((state) => {
    const { language, theme, bigType, route, singleKeys } = state.session;
    const same = singleKeys === last.singleKeys && bigType === last.bigType && route === last.route;
    if (same && language === last.language && theme === last.theme) return;
    last = state.session;
    follow(state);
  });
}

export const choose = (change: Partial<Pick<Session, 'language' | 'theme'>>): void => {
  setSession({ ...change, pseudo: false });
};
