import { letGoAndBack } from './letGoAndBack.ts';
import { ofLeaving } from './leaving.ts';
import { overTime } from './overTime.ts';
import { ofPractices } from './practices.ts';
import type { Prediction } from './prediction.ts';
import { ofRedesigns } from './redesigns.ts';
import { ofSpread } from './spread.ts';
import { inSurveys } from './surveys.ts';

/** All findings that were laid on the model, in the order of their numbers. */
export const predictions: readonly Prediction[] = [
  ...inSurveys,
  ...ofPractices,
  ...ofRedesigns,
  ...ofLeaving,
  ...overTime,
  ...letGoAndBack,
  ...ofSpread,
].sort((one, other) => Number.parseInt(one.id, 10) - Number.parseInt(other.id, 10));
