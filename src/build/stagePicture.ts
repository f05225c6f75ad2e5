import { parseHTML } from 'linkedom';
import { stagePointsAt } from '../app/stage/columns.ts';
import { pictureOf } from '../charts/chart.ts';
import { textOf } from '../charts/export.ts';
import { stage } from '../charts/stage.ts';
import { runJob } from '../experiment/run/runner.ts';
import { trajectoryJob, trajectoryOf } from '../experiment/run/trajectory.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** How large the picture is, in CSS pixels, and how many teams are in it; absent: all. */
interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly teams?: number;
}

/** The organisation in a week of a scenario's first run, as the text of an SVG. */
export function stagePicture(scenario: Scenario, week: number, { width, height, teams }: StageSize): string {
  const trajectory = trajectoryOf(runJob(trajectoryJob(scenario, 0)));
  const points = stagePointsAt(trajectory, scenario, 'satisfaction', week);
  const look = { language: 'en', theme: 'light', width, height, untitled: true } as const;
  const picture = pictureOf(stage, { ...points, teams: points.teams.slice(0, teams) }, look);
  return textOf(picture, parseHTML('<html></html>').document);
}
