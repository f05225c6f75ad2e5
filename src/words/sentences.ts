import { words, type Language } from './words.ts';

/** Beside a picture of an organisation where averages of many runs stand too. */
export const drawnIsOneRun = words(
  'Drawn is one run, not the average of many.',
  'Getekend is één doorrekening, niet het gemiddelde van vele.',
);

/** Where figures are of one run and others on the screen are of many. */
export const inThisOneRun = words('in this one run', 'in deze ene doorrekening');

/** Stands under whatever is shown of a run. */
export const thinkingAid = words('A thinking aid, not a forecast.', 'Een denkhulp, geen voorspelling.');

const lowerCased = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A name inside a sentence; one that is an abbreviation keeps its capitals. */
export const inSentence = (name: string): string => (/^\p{Lu}{2}/u.test(name) ? name : lowerCased(name));

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[], language: Language): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${parts[parts.length - 1]}`;
