import type { Selection } from 'd3';

/** A group that is drawn into. */
export type Pen = Selection<SVGGElement, unknown, null, undefined>;
