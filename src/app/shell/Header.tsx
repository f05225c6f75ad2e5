import { languages, words, type Words } from '../../words/words.ts';
import { themes, type Theme } from '../../charts/chart.ts';
import { save } from './actions/files.ts';
import { biggerType, fullScreen, showKeys } from './actions/showing.ts';
import { choose } from './appearance.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Menu } from '../parts/Menu.tsx';
import { addressOf, routes } from './addresses.ts';
import { useStore } from './store.ts';
import { routeNames } from './routeNames.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  screens: words('Screens', 'Schermen'),
  appearance: words('Appearance', 'Weergave'),
  unkept: words('Not kept', 'Niet bewaard'),
  toContent: words('To the content', 'Naar de inhoud'),
  toPlay: words('To play', 'Naar afspelen'),
} as const;

const languageNames = { en: 'English', nl: 'Nederlands' } as const;

const themeNames: Readonly<Record<Theme, Words>> = {
  light: words('Light', 'Licht'),
  dark: words('Dark', 'Donker'),
  projector: words('For a weak projector', 'Voor een zwakke beamer'),
};

export function Header() {
  const say = useVoice();
  const route = useStore(({ session }) => session.route);
  const theme = useStore(({ session }) => session.theme);
  const bigType = useStore(({ session }) => session.bigType);
  const unkept = useStore(({ session }) => session.unkept);
  return (
    <header class="top">
      <a class="skip" href="#content" onClick={toContent}>
        {say(text.toContent)}
      </a>
      {route === 'sim' && (
        <a class="skip" href="#content" onClick={toPlay}>
          {say(text.toPlay)}
        </a>
      )}
      <a class="brand" href={addressOf('start')}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9.5" />
          <path d="M12 12 17 6M12 12v7M12 12 5.5 9.5" />
        </svg>
        Selfsteer
      </a>
      <nav aria-label={say(text.screens)}>
        {routes.map((known) => (
          <a key={known} href={addressOf(known)} aria-current={known === route ? 'page' : undefined}>
            {say(routeNames[known])}
          </a>
        ))}
      </nav>
      <div class="choices">
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            class="quiet"
            lang={language}
            title={languageNames[language]}
            aria-label={languageNames[language]}
            aria-pressed={language === say.language}
            onClick={() => {
              choose({ language });
            }}
          >
            {language.toUpperCase()}
          </button>
        ))}
        <Menu label={<Sun />} name={say(text.appearance)} class="right">
          {themes.map((known) => (
            <button
              key={known}
              type="button"
              aria-pressed={known === theme}
              onClick={() => {
                choose({ theme: known });
              }}
            >
              {say(themeNames[known])}
            </button>
          ))}
          <hr />
          <ActionButton action={biggerType} class="" pressed={bigType} />
        </Menu>
        {unkept && <ActionButton action={save} sign={<>{say(text.unkept)}</>} class="unkept" />}
        <ActionButton action={fullScreen} sign={<Corners />} />
        <ActionButton action={showKeys} sign="?" />
      </div>
    </header>
  );
}

const Corners = () => (
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
  </svg>
);

const Sun = () => (
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" class="full" />
  </svg>
);

/** The address tells the screen, so the focus is moved by hand. */
function toContent(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

function toPlay(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('.play')?.focus();
}
