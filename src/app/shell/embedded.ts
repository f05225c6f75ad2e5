import type { Language } from '../../words/words.ts';
import { wholePage } from './wholePage.ts';

/** Where a page that was saved with a scenario inside has it: as text that no browser runs. */
const PLACE = 'given-scenario';

/** The text of the scenario file that came with the page; undefined where it came without. */
export const embeddedText = (): string | undefined => {
  const { textContent } = document.getElementById(PLACE) ?? {};
  const text: unknown = textContent ? JSON.parse(textContent) : undefined;
  return typeof text === 'string' ? text : undefined;
};

/** The whole page with a scenario file inside, in a language; undefined where the page cannot be had. */
export async function pageWith(text: string, language: Language): Promise<string | undefined> {
  const html = await wholePage().catch(() => undefined);
  if (html === undefined) return undefined;
  const page = new DOMParser().parseFromString(html, 'text/html');
  // What a server sends in the place of a file that it does not have is not whole.
  if (page.querySelector('script[src]')) return undefined;
  page.getElementById(PLACE)?.remove();
  const place = page.createElement('script');
  place.id = PLACE;
  place.type = 'application/json';
  // Within a script element only this sign could end it.
  place.textContent = JSON.stringify(text).replaceAll('<', '\\u003c');
  page.body.append(place);
  page.documentElement.dataset['given'] = language;
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}
