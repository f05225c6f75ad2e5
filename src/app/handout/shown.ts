import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Compared } from './comparison.ts';
import type { Ensemble, PanelChoice } from '../shell/state.ts';
import { seriesOf } from '../simulator/series.ts';

/** What the parts of a hand-out are made of. */
export interface Shown extends Compared {
  readonly trajectory: Trajectory;
  /** Which run that is. */
  readonly replicate: number;
  /** What the room has looked at. */
  readonly pair: PanelChoice;
  /** Runs that differ by chance, as far as they are done; undefined before the first. */
  readonly ensemble: Ensemble | undefined;
}

export const allSeries = [...seriesOf('wellbeing'), ...seriesOf('results')];
