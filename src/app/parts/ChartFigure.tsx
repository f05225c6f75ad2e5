import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { pictureOf, titleOf, type Chart } from '../../charts/chart.ts';
import { show } from '../../charts/drawing/mark.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from './say.ts';
import { ChartTools } from './ChartTools.tsx';
import { useRem, useWidth } from './size.ts';

interface Props<Input, Points> {
  readonly chart: Chart<Input, Points>;
  /** Kept by the caller as long as nothing changes, since a new one is drawn anew. */
  readonly input: Input;
  /** In rem, so that it grows with the type. */
  readonly height: number;
  /** Widest, in rem. */
  readonly widest?: number;
  /** A dot that stands for a person was chosen. */
  readonly onPerson?: (person: number) => void;
}

/** A chart of the list as it stands in the page: its question, its picture, and the same in other forms. */
export function ChartFigure<Input, Points>({ chart, input, height, widest, onPerson }: Props<Input, Points>) {
  const say = useVoice();
  const theme = useStore(({ session }) => session.theme);
  const wholeScale = useStore(({ session }) => session.wholeScale);
  const rem = useRem();
  const [place, room] = useWidth<HTMLElement>(600);
  const svg = useRef<SVGSVGElement>(null);
  const points = useMemo(() => chart.prepare(input), [chart, input]);
  const width = widest === undefined ? room : Math.min(room, widest * rem);
  useLayoutEffect(() => {
    if (!svg.current) return;
    const look = { language: say.language, theme, width, height: height * rem, untitled: true, wholeScale };
    show(svg.current, pictureOf(chart, points, look));
  }, [chart, points, say.language, theme, width, height, rem, wholeScale]);
  return (
    <figure ref={place} class="chart" aria-label={say(chart.question(points))}>
      <figcaption>
        <h3>{say(titleOf(chart, points))}</h3>
        <ChartTools chart={chart} points={() => points} />
      </figcaption>
      <svg
        ref={svg}
        onClick={(event) => {
          const dot = event.target instanceof Element ? event.target.closest('[data-person]') : null;
          if (dot && onPerson) onPerson(Number(dot.getAttribute('data-person')));
        }}
      />
    </figure>
  );
}
