import type { Language, Words } from '../../words/words.ts';
import { filled } from '../../words/fill.ts';
import { thinkingAid } from '../../words/sentences.ts';
import type { Theme } from '../../charts/chart.ts';
import type { Mark } from '../../charts/drawing/mark.ts';
import { paint } from '../../charts/drawing/paint.ts';
import { fontFamily, palettes, sizesOf } from '../../charts/drawing/palette.ts';
import { write } from '../../charts/drawing/text.ts';
import type { StageMeasure } from '../../charts/stage/points.ts';
import { drawStage } from '../../charts/stage.ts';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { stagePointsAt } from './columns.ts';
import { travelledAt } from './travel.ts';

interface VideoLook {
  readonly measure: StageMeasure;
  readonly language: Language;
  readonly theme: Theme;
}

/** In pixels, as slides have it. */
const [WIDTH, HEIGHT, HEAD, FOOT] = [1280, 720, 56, 40];
const FRAMES_A_SECOND = 30;
const weekText: Words = { en: 'Week {week} of {weeks}', nl: 'Week {week} van {weeks}' };

/** The whole run, drawn in real time as it is recorded. Throws where the browser records nothing. */
export async function videoOf(
  trajectory: Trajectory,
  scenario: Pick<Scenario, 'events'>,
  look: VideoLook,
  seconds: number,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to draw on');
  const parts: Blob[] = [];
  const recorder = new MediaRecorder(canvas.captureStream(FRAMES_A_SECOND), { mimeType: 'video/webm' });
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const stopped = new Promise((resolve, reject) => {
    recorder.addEventListener('stop', resolve);
    recorder.addEventListener('error', reject);
  });
  const last = trajectory.measures['satisfaction'].length - 1;
  const perWeek = (seconds * 1000) / (last + 1);
  recorder.start();
  const began = performance.now();
  const frame = (): void => {
    const passed = performance.now() - began;
    const week = Math.min(last, Math.floor(passed / perWeek));
    drawFrame(context, { trajectory, scenario, week, since: passed - week * perWeek, perWeek }, look);
    if (passed < seconds * 1000) setTimeout(frame, 1000 / FRAMES_A_SECOND);
    else recorder.stop();
  };
  frame();
  await stopped;
  return new Blob(parts, { type: 'video/webm' });
}

interface Moment {
  readonly trajectory: Trajectory;
  readonly scenario: Pick<Scenario, 'events'>;
  readonly week: number;
  /** Milliseconds since the week began, and that a week takes. */
  readonly since: number;
  readonly perWeek: number;
}

function drawFrame(context: CanvasRenderingContext2D, moment: Moment, { measure, language, theme }: VideoLook): void {
  const { trajectory, scenario, week, since, perWeek } = moment;
  const palette = palettes[theme];
  const sizes = sizesOf({ language, theme, width: WIDTH, height: HEIGHT });
  const pen: Mark[] = [];
  const weeks = trajectory.measures['satisfaction'].length - 1;
  write(pen, [filled(weekText[language], { week, weeks })], 24, HEAD / 2, { fill: palette.ink, size: 26, bold: true });
  write(pen, [thinkingAid[language]], WIDTH - 24, HEIGHT - FOOT / 2, { fill: palette.quiet, size: 18, anchor: 'end' });
  const box = { left: 24, top: HEAD, right: WIDTH - 24, bottom: HEIGHT - FOOT };
  const points = stagePointsAt(trajectory, scenario, measure, week);
  drawStage(pen, points, { travelled: travelledAt(since, perWeek) }, box, { palette, language, sizes });
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  paint(context, pen, fontFamily);
}
