import type { Figure } from './frame.ts';
import { bandPath, dashed, drawArea, drawPath, linePath, type Scales } from './marks.ts';

/** Below each lie so many of a hundred: 5, 25, 75, 95. */
export interface Bands<Values> {
  readonly q05: Values;
  readonly q25: Values;
  readonly q75: Values;
  readonly q95: Values;
}

type Values = readonly number[];

/** A line with how far people lie apart around it, and what it is held against; in points, by week. */
export interface Spread {
  readonly mean: Values;
  readonly bands: Bands<Values> | undefined;
  readonly forecast: Values | undefined;
  readonly reference: { readonly values: Values } | undefined;
}

/** A line or a band; in `half` is the middle half, in `most` are nine in ten. */
export interface SpreadPart {
  readonly part: 'most' | 'half' | 'reference' | 'forecast' | 'middle';
  readonly path: string;
}

/** Where lines and bands lie, the undermost first: the same wherever they are drawn, each place with its own colours. */
export function partsOf({ mean, bands, forecast, reference }: Spread, scales: Scales): readonly SpreadPart[] {
  return [
    ...(bands
      ? [
          { part: 'most', path: bandPath(bands.q05, bands.q95, scales) } as const,
          { part: 'half', path: bandPath(bands.q25, bands.q75, scales) } as const,
        ]
      : []),
    ...(reference ? [{ part: 'reference', path: linePath(reference.values, scales) } as const] : []),
    ...(forecast ? [{ part: 'forecast', path: linePath(forecast, scales) } as const] : []),
    { part: 'middle', path: linePath(mean, scales) },
  ];
}

export function drawSpread({ pen, palette, sizes }: Figure, spread: Spread, scales: Scales, colour: string): void {
  for (const { part, path } of partsOf(spread, scales)) {
    if (part === 'most') drawArea(pen, path, { fill: colour, opacity: palette.band });
    if (part === 'half') drawArea(pen, path, { fill: colour, opacity: palette.band * 1.6 });
    if (part === 'reference') drawPath(pen, path, dashed({ stroke: palette.reference, width: sizes.stroke }));
    if (part === 'forecast') drawPath(pen, path, { stroke: palette.quiet, width: sizes.stroke / 2.2 });
    if (part === 'middle') drawPath(pen, path, { stroke: colour, width: sizes.stroke });
  }
}
