import { beeswarm } from './beeswarm.ts';
import { cellLines } from './cellLines.ts';
import { decisions } from './decisions.ts';
import { difference } from './difference.ts';
import { effects } from './effects.ts';
import { heatmap } from './heatmap.ts';
import { holdsBack } from './holdsBack.ts';
import { indices } from './indices.ts';
import { overTime } from './overTime.ts';
import { person } from './person.ts';
import { quadrants } from './quadrants.ts';
import { screening } from './screening.ts';
import { sparkline } from './sparkline.ts';
import { sure } from './sure.ts';
import { teams } from './teams.ts';
import { together } from './together.ts';

/** Every chart there is; a new one is a file and a line here. */
export const charts = [
  overTime,
  sure,
  beeswarm,
  quadrants,
  teams,
  decisions,
  person,
  holdsBack,
  difference,
  together,
  sparkline,
  heatmap,
  cellLines,
  effects,
  indices,
  screening,
] as const;
