import { type Words, words } from '../../words/words.ts';
import type { Route } from './addresses.ts';

export const routeNames: Readonly<Record<Route, Words>> = {
  start: words('Start', 'Start'),
  sim: words('Simulator', 'Simulator'),
  compare: words('Compare', 'Vergelijken'),
  batch: words('Batch', 'Doorrekenen'),
  about: words('About the model', 'Over het model'),
  story: words('Story', 'Verhaal'),
  notes: words('Notes', 'Notities'),
  handout: words('Hand-out', 'Hand-out'),
  write: words('Write a story', 'Schrijf een verhaal'),
  parts: words('Parts', 'Onderdelen'),
};
