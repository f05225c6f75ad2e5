import { useLayoutEffect, useRef } from 'preact/hooks';
import { pictureOf, type Drawn } from '../../charts/chart.ts';
import { show } from '../../charts/drawing/mark.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';

interface Props<Points> {
  readonly chart: Drawn<Points>;
  readonly points: Points;
  /** In CSS pixels, of which a page of A4 between its margins has 680. */
  readonly width?: number;
  readonly height: number;
  readonly untitled?: boolean;
}

/** As on paper whatever the page's theme and size. */
export function Printed<Points>({ chart, points, width = 680, height, untitled }: Props<Points>) {
  const say = useVoice();
  const wholeScale = useStore(({ session }) => session.wholeScale);
  const svg = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (!svg.current) return;
    const look = { language: say.language, theme: 'light', width, height, untitled, wholeScale } as const;
    show(svg.current, pictureOf(chart, points, look));
  });
  return <svg ref={svg} />;
}
