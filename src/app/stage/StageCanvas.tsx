import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Mark } from '../../charts/drawing/mark.ts';
import { paint } from '../../charts/drawing/paint.ts';
import { fontFamily, palettes, sizesOf } from '../../charts/drawing/palette.ts';
import { circleAt } from '../../charts/stage/places.ts';
import { drawStage, stage, stagePlaces, type StageView } from '../../charts/stage.ts';
import type { StagePoints } from '../../charts/stage/points.ts';
import { setSession, useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { useBox } from '../parts/size.ts';
import { useRested } from '../parts/useRested.ts';
import { stagePointsAt } from './columns.ts';
import { travelledAt } from './travel.ts';
import { StageButtons } from './StageButtons.tsx';

interface Props {
  readonly trajectory: Trajectory;
  readonly scenario: Pick<Scenario, 'events'>;
  readonly week: number;
  /** Teams can be opened, and people followed. */
  readonly opens?: boolean;
  /** Weeks a second while the week moves by itself; absent: it stands. */
  readonly pace?: number | undefined;
}

/** Milliseconds; what buttons are called need not follow every week of a run. */
const REST = 150;

/** The organisation at a week, as large as the place it stands in; while it plays, decisions are seen on their way. */
export function StageCanvas({ trajectory, scenario, week, opens = false, pace }: Props) {
  const say = useVoice();
  const { theme, stageMeasure, highlight, pointedKind, openTeam, person } = useStore(({ session }) => session);
  const only = pointedKind ?? highlight;
  const [place, size] = useBox<HTMLDivElement>();
  const box = useMemo(() => ({ left: 0, top: 0, right: size.width, bottom: size.height }), [size]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const points = useMemo(
    () => stagePointsAt(trajectory, scenario, stageMeasure, week),
    [trajectory, scenario, stageMeasure, week],
  );
  const opened = opens ? shownTeam(points, openTeam) : undefined;
  const view = useMemo(() => ({ only, chosen: opens ? person : undefined, opened }), [only, opens, person, opened]);
  const told = useRested(
    useMemo(() => ({ points, trajectory }), [points, trajectory]),
    REST,
  );
  const buttons = useMemo(
    () => <StageButtons {...told} {...{ box, opened: shownTeam(told.points, openTeam) }} />,
    [told, box, openTeam],
  );
  const draw = useRef<(travelled?: StageView['travelled']) => void>(() => undefined);
  draw.current = (travelled) => {
    const context = canvas.current?.getContext('2d');
    if (!context || box.right === 0) return;
    const { right: width, bottom: height } = box;
    const pen: Mark[] = [];
    const sizes = sizesOf({ language: say.language, theme, width, height });
    drawStage(pen, points, { ...view, travelled }, box, { palette: palettes[theme], language: say.language, sizes });
    const scale = Math.min(2, devicePixelRatio);
    if (context.canvas.width !== width * scale || context.canvas.height !== height * scale) {
      context.canvas.width = width * scale;
      context.canvas.height = height * scale;
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    paint(context, pen, fontFamily);
  };
  const moving = pace !== undefined;
  // While it plays the loop below draws.
  useLayoutEffect(() => {
    if (!moving) draw.current();
  }, [points, view, box, theme, say.language, moving]);
  // Numbers of teams are drawn anew once the page's own letters have come.
  useEffect(() => {
    void document.fonts.ready.then(() => {
      draw.current();
    });
  }, []);
  // A frame that was asked for may still come after playing has stopped.
  const travels = useRef(moving);
  travels.current = moving;
  const began = useRef({ week: -1, at: 0 });
  useEffect(() => {
    if (pace === undefined) return undefined;
    let frame = 0;
    const next = (now: number): void => {
      if (!travels.current) return;
      if (began.current.week !== points.week) began.current = { week: points.week, at: now };
      const perWeek = 1000 / pace;
      draw.current(travelledAt(now - began.current.at, perWeek));
      frame = requestAnimationFrame(next);
    };
    frame = requestAnimationFrame(next);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [pace, points.week]);
  return (
    <div ref={place} class="stage-place">
      <canvas
        ref={canvas}
        onClick={(event) => {
          if (!opens) return;
          const { circles } = stagePlaces(box, points.teams.length, opened);
          const at = circleAt(circles, event.offsetX, event.offsetY);
          if (at !== undefined) setSession({ openTeam: points.teams[at].index });
        }}
        role="img"
        aria-label={`${say(stage.question(points))} ${say(stage.sentence(points))}`}
      />
      {opens && buttons}
    </div>
  );
}

/** The place of an open team among those that are drawn. */
function shownTeam({ teams }: StagePoints, openTeam: number | undefined): number | undefined {
  const at = teams.findIndex(({ index }) => index === openTeam);
  return at < 0 ? undefined : at;
}
