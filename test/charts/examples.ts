import { parseHTML } from 'linkedom';
import { pictureOf, type Chart, type ChartTable, type Look } from '../../src/charts/chart.ts';
import { show } from '../../src/charts/drawing/mark.ts';
import { svgText } from '../../src/charts/export.ts';
import { beeswarm } from '../../src/charts/beeswarm.ts';
import { cellLines } from '../../src/charts/cellLines.ts';
import { decisions } from '../../src/charts/decisions.ts';
import { difference } from '../../src/charts/difference.ts';
import { effects } from '../../src/charts/effects.ts';
import { heatmap } from '../../src/charts/heatmap.ts';
import { holdsBack } from '../../src/charts/holdsBack.ts';
import { indices } from '../../src/charts/indices.ts';
import { overTime } from '../../src/charts/overTime.ts';
import { person } from '../../src/charts/person.ts';
import { quadrants } from '../../src/charts/quadrants.ts';
import { ranks } from '../../src/charts/ranks.ts';
import { screening } from '../../src/charts/screening.ts';
import { startingWeeks } from '../../src/charts/startingWeeks.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
import { together } from '../../src/charts/together.ts';
import { stage } from '../../src/charts/stage.ts';
import type { StageColumns } from '../../src/charts/stage/points.ts';
import { sure } from '../../src/charts/sure.ts';
import { teams } from '../../src/charts/teams.ts';
import type { Words } from '../../src/words/words.ts';

export const { document } = parseHTML('<html><body></body></html>');

/** A picture as the page shows it, in an element that can be drawn into again. */
export const emptySvg = (): SVGSVGElement => document.createElementNS('http://www.w3.org/2000/svg', 'svg');

/** A chart with an input, closed over their types so that a test can go through all. */
export interface Example {
  readonly id: string;
  readonly name: string;
  readonly draw: (svg: SVGSVGElement, look: Look) => void;
  readonly file: (look: Look) => string;
  readonly question: Words;
  readonly sentence: Words;
  readonly table: ChartTable;
}

function example<Input, Points>(chart: Chart<Input, Points>, input: Input, variant = ''): Example {
  const points = chart.prepare(input);
  return {
    id: chart.id,
    name: chart.id + variant,
    draw: (svg, look) => {
      show(svg, pictureOf(chart, points, look));
    },
    file: (look) => svgText(chart, points, look, document),
    question: chart.question(points),
    sentence: chart.sentence(points),
    table: chart.table(points),
  };
}

const weeks = 157;
const series = (of: (week: number) => number): Float64Array =>
  Float64Array.from({ length: weeks }, (_, week) => of(week));
/** Rises slowly, with a ripple that is the same in every engine. */
export const rising = (start: number, rise: number, phase = 0): Float64Array =>
  series((week) => start + (rise * week) / weeks + ((((week + phase) * 7919) % 31) - 15) / 1500);
const people = (count: number, middle: number, salt: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => {
    const part = ((i * 7919 + salt * 104729) % 997) / 997;
    return middle + 0.6 * (part - 0.5) * (part - 0.5) * (part < 0.5 ? -1 : 1) * 4 * 0.5;
  });
/** So many people who meet all kinds of decisions, the same ones in every engine; none where `rate` is 0. */
export function organisation(employees: number, teams: number, weeks: number, rate = 1): StageColumns {
  const each = weeks * employees;
  const mixed = (i: number, salt: number): number => ((i * 7919 + salt * 104729) % 997) / 997;
  const column = (salt: number) => Float32Array.from({ length: each }, (_, i) => mixed(i, salt));
  const ofTeams = (salt: number) => Float32Array.from({ length: weeks * teams }, (_, i) => mixed(i, salt));
  const size = employees / teams;
  return {
    employees,
    teams,
    firstSeats: Int32Array.from({ length: teams + 1 }, (_, team) => Math.floor(team * size)),
    weeks: Int32Array.from({ length: weeks }, (_, week) => week),
    people: {
      satisfaction: column(1),
      commitment: column(2),
      initiative: column(3),
      trustInLeader: column(4),
      strain: column(5),
      responsibility: column(6),
    },
    ofTeams: { control: ofTeams(7), coachingGiven: ofTeams(8) },
    decisions: {
      outcome: Uint8Array.from({ length: each }, (_, i) => rate * Math.floor(mixed(i, 9) * 12)),
      who: Int32Array.from({ length: each }, (_, i) => {
        const seat = i % employees;
        const first = Math.floor(seat / size) * size;
        return first + ((seat - first + 3) % size);
      }),
    },
    newcomers: Uint8Array.from({ length: each }, (_, i) => (mixed(i, 10) < 0.02 ? 1 : 0)),
  };
}

const index = (value: number, half: number) => ({
  value,
  low: value - half,
  high: value + half,
  resolved: 2 * half <= Math.abs(value),
});
const paths = ['levers.control', 'levers.coaching', 'levers.direction', 'levers.learning'];

/** All charts, with every name passed through `as`. */
export function examples(as: (name: Words) => Words = (name) => name): readonly Example[] {
  const w = (en: string, nl: string): Words => as({ en, nl });
  const satisfaction = { id: 'satisfaction', name: w('Satisfaction', 'Werktevredenheid') };
  const commitment = { id: 'commitment', name: w('Commitment', 'Commitment') };
  const performance = { id: 'performance', name: w('Performance', 'Prestaties') };
  const phases = [
    { from: 0, number: 1, name: w('Letting go', 'Loslaten') },
    { from: 52, number: 2, name: w('Taking responsibility', 'Verantwoordelijkheid nemen') },
    { from: 104, number: 3, name: w('Harvesting', 'Oogsten') },
  ];
  const reference = { name: w('Status quo', 'Zoals het was'), values: rising(0.52, 0, 3) };
  const names = {
    'levers.control': w('Control by leaders', 'Controle door leidinggevenden'),
    'levers.learning': w('Time to learn running the business', 'Tijd om de bedrijfsvoering te leren'),
  };
  return [
    example(overTime, {
      measure: satisfaction,
      mean: rising(0.5, 0.3),
      bands: { q05: rising(0.4, 0.2), q25: rising(0.46, 0.28), q75: rising(0.55, 0.32), q95: rising(0.64, 0.3) },
      reference,
      phases,
      playhead: 70,
    }),
    example(
      overTime,
      { measure: performance, mean: rising(0.6, 0.1), forecast: rising(0.58, 0.05), phases },
      ' performance',
    ),
    example(sure, {
      measure: commitment,
      runs: Array.from({ length: 34 }, (_, run) => rising(0.5, 0.01 * (run - 6), run)),
      against: {
        name: w('Status quo', 'Zoals het was'),
        runs: Array.from({ length: 34 }, (_, run) => rising(0.5, 0, run + 9)),
      },
      phases,
      playhead: 130,
    }),
    example(beeswarm, { measure: satisfaction, week: 70, values: people(120, 0.56, 1), selected: 17 }),
    example(beeswarm, { measure: commitment, week: 70, values: people(480, 0.52, 2) }, ' of many'),
    example(quadrants, {
      week: 70,
      satisfaction: people(120, 0.56, 1),
      commitment: people(120, 0.52, 5),
      selected: 17,
    }),
    example(teams, {
      measure: satisfaction,
      teams: Array.from({ length: 30 }, (_, team) => ({
        name: w(`Team ${team + 1}`, `Team ${team + 1}`),
        values: rising(0.4 + ((team * 7) % 30) / 100, 0.2, team),
      })),
      phases,
      playhead: 70,
    }),
    example(stage, {
      columns: organisation(120, 12, 8),
      kinds: ['none', 'reserved', 'overruled', 'self', 'teammate', 'nobody'],
      measure: 'satisfaction',
      measureName: satisfaction.name,
      week: 7,
      events: [{ week: 5, name: w('Crisis', 'Crisis'), teams: [2, 5] }],
    }),
    example(
      stage,
      {
        columns: organisation(1_200, 100, 4),
        kinds: ['none', 'reserved', 'overruled', 'self', 'teammate', 'nobody'],
        measure: 'strain',
        measureName: w('Strain', 'Spanning'),
        week: 3,
        events: [],
      },
      '-of-many',
    ),
    example(decisions, {
      measures: {
        shareDecidedBySelf: series((week) => 0.1 + 0.003 * week),
        shareDecidedByTeammate: series(() => 0.1),
        shareReserved: series((week) => 0.6 - 0.003 * week),
        shareOverruled: series(() => 0.15),
        shareDecidedByNobody: series(() => 0.05),
        decisions: series((week) => 40 + (week % 7)),
        decisionsAtLowestLevel: series((week) => (40 + (week % 7)) * (0.3 + 0.002 * week)),
      },
      phases,
      playhead: 70,
    }),
    example(person, {
      name: w('Person 17', 'Medewerker 17'),
      week: 80,
      satisfaction: rising(0.5, 0.2),
      commitment: rising(0.6, 0.05, 8),
      events: [
        { week: 40, name: w('Crisis', 'Crisis') },
        { week: 44, name: w('New leaders', 'Nieuwe leidinggevenden') },
      ],
      weighed: [
        { of: 'commitment', label: w('work has meaning', 'zinvol werk'), value: 0.104 },
        {
          of: 'satisfaction',
          label: w('trust in leader and team', 'vertrouwen in leidinggevende en team'),
          value: 0.09,
        },
        { of: 'satisfaction', label: w('feeling empowered', 'je krachtig voelen'), value: 0.27 },
        { of: 'satisfaction', label: w('expectation not met', 'verwachting niet waargemaakt'), value: -0.03 },
      ],
      phases,
    }),
    example(holdsBack, {
      week: 70,
      control: 0.32,
      responsibility: 0.51,
      contribution: 0.4,
      levers: [
        { name: w('Coaching by leaders', 'Coaching door leidinggevenden'), change: 2.1 },
        { name: w('Control by leaders', 'Controle door leidinggevenden'), change: -1.4 },
      ],
    }),
    example(difference, {
      measure: satisfaction,
      branch: { name: w('Step by step', 'Stap voor stap'), values: rising(0.5, 0.3) },
      reference,
      interval: {
        low: series((week) => -0.04 + 0.0018 * week),
        high: series((week) => 0.0 + 0.002 * week),
      },
      phases,
      playhead: 70,
    }),
    example(together, {
      measure: satisfaction,
      sides: [
        { letter: 'A', ...reference },
        { letter: 'B', name: w('Step by step', 'Stap voor stap'), values: rising(0.5, 0.3) },
      ],
      phases,
      playhead: 70,
    }),
    example(startingWeeks, {
      measure: satisfaction,
      phases,
      planned: 39,
      pairs: 10,
      dip: { before: 39, after: undefined, by: 5.6 },
      end: { before: undefined, after: 65, by: 14.3 },
      starts: [13, 39, 65, 91, 117].map((week) => ({
        week,
        mean: rising(0.5, 0.3 - week / 600).map((value, at) => value - (week < 30 && at > 20 && at < 60 ? 0.06 : 0)),
      })),
    }),
    example(sparkline, { measure: satisfaction, values: rising(0.5, 0.3) }),
    example(heatmap, {
      measure: satisfaction,
      of: 'difference',
      rows: { name: w('Control by leaders', 'Controle door leidinggevenden'), levels: ['0', '50', '100'] },
      columns: { name: w('Coaching by leaders', 'Coaching door leidinggevenden'), levels: ['0', '40', '80'] },
      values: [
        [-6, 0, 8.25],
        [-3, 1, Number.NaN],
        [-2, -2, 0.5],
      ],
    }),
    example(cellLines, {
      measure: commitment,
      weeks: [0, 52, 104, 156],
      phases,
      cells: [1, 2, 3, 4, 5].map((cell) => ({
        name: w(`coaching ${cell * 20}`, `coaching ${cell * 20}`),
        mean: [50, 52 + cell, 54 + 2 * cell, 56 + 4 * cell],
        low: [48, 49 + cell, 50 + 2 * cell, 51 + 4 * cell],
        high: [52, 55 + cell, 58 + 2 * cell, 61 + 4 * cell],
      })),
    }),
    example(effects, {
      measure: satisfaction,
      names,
      effects: {
        kind: 'effects',
        factors: [
          {
            path: 'levers.control',
            levels: [
              { level: '0', effect: { mean: 4.2, halfWidth: 0.7 }, resolved: true },
              { level: 100, effect: { mean: -5.1, halfWidth: 0.7 }, resolved: true },
            ],
          },
          {
            path: 'levers.coaching',
            levels: [
              { level: 'none', effect: { mean: -0.4, halfWidth: 0.7 }, resolved: false },
              { level: 'full', effect: { mean: 0.4, halfWidth: undefined }, resolved: false },
            ],
          },
        ],
      },
    }),
    example(indices, {
      measure: satisfaction,
      names,
      indices: {
        kind: 'indices',
        samples: 256,
        factors: paths.map((path, i) => ({
          path,
          firstOrder: index(0.4 / (i + 1), 0.05),
          total: index(0.5 / (i + 1), 0.07),
        })),
      },
    }),
    example(ranks, {
      measure: satisfaction,
      names,
      ranks: {
        kind: 'rank effects',
        explained: index(0.8, 0.05),
        factors: paths.map((path, i) => ({
          path,
          regression: index((i % 2 === 0 ? 0.6 : -0.5) / (i + 1), 0.08),
          partial: index((i % 2 === 0 ? 0.8 : -0.7) / (i + 1), 0.1),
        })),
      },
    }),
    example(screening, {
      measure: satisfaction,
      names,
      effects: {
        kind: 'effects',
        trajectories: 20,
        factors: paths.map((path, i) => ({
          path,
          meanSize: index(22 / (i + 1), 3),
          spread: index(9 / (i + 1) + i, 1),
        })),
      },
    }),
  ];
}

/** All charts before there is anything to show. */
export function emptyExamples(): readonly Example[] {
  const measure = { id: 'satisfaction', name: { en: 'Satisfaction', nl: 'Werktevredenheid' } };
  const name = { en: 'A', nl: 'A' };
  const none = { rows: { name, levels: [] }, columns: { name, levels: [] } };
  const noDecisions = {
    shareDecidedBySelf: [],
    shareDecidedByTeammate: [],
    shareReserved: [],
    shareOverruled: [],
    shareDecidedByNobody: [],
    decisions: [],
    decisionsAtLowestLevel: [],
  };
  const missing = Number.NaN;
  return [
    example(overTime, { measure, mean: [], phases: [] }),
    example(overTime, { measure, mean: [missing, missing], phases: [], playhead: 1 }, ' without values'),
    example(sure, { measure, runs: [], phases: [] }),
    example(beeswarm, { measure, week: 0, values: [] }),
    example(quadrants, { week: 0, satisfaction: [], commitment: [] }),
    example(teams, { measure, teams: [], phases: [] }),
    example(stage, {
      columns: organisation(4, 1, 1, 0),
      kinds: ['none'],
      measure: 'satisfaction',
      measureName: measure.name,
      week: 0,
      events: [],
    }),
    example(decisions, { measures: noDecisions, phases: [] }),
    example(person, { name, week: 0, satisfaction: [], commitment: [], weighed: [], phases: [] }),
    example(holdsBack, { week: 0, control: missing, responsibility: missing, contribution: missing }),
    example(difference, { measure, branch: { name, values: [] }, reference: { name, values: [] }, phases: [] }),
    example(together, { measure, sides: [], phases: [] }),
    example(startingWeeks, { measure, phases: [], planned: 0, pairs: 0, dip: undefined, end: undefined, starts: [] }),
    example(sparkline, { measure, values: [] }),
    example(heatmap, { measure, of: 'level', values: [], ...none }),
    example(cellLines, { measure, weeks: [], cells: [] }),
    example(effects, { measure, effects: { kind: 'effects', factors: [] } }),
    example(indices, { measure, indices: { kind: 'indices', samples: 0, factors: [] } }),
    example(ranks, { measure, ranks: { kind: 'rank effects', explained: index(0, 0), factors: [] } }),
    example(screening, { measure, effects: { kind: 'effects', trajectories: 0, factors: [] } }),
  ];
}
