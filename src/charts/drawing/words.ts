import type { Words } from '../../words/words.ts';

export const nothingToShow: Words = { en: 'There is nothing to show yet.', nl: 'Er is nog niets te zien.' };
export const weekWord: Words = { en: 'week', nl: 'week' };
