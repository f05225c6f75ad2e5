import type { Words } from '../model/define.ts';
import { frozen } from '../scenario/freeze.ts';
import { inOrder, type Issue } from '../scenario/issues.ts';
import { limits } from '../scenario/limits.ts';
import { words } from '../scenario/messages.ts';
import { issueAt } from '../scenario/problem.ts';
import type { Replicates, Scenario } from '../scenario/scenario.ts';
import { withValues } from '../scenario/withValues.ts';
import type { DesignId, ListRow, Point, Role, Values } from './designs/define.ts';
import { designOf } from './designs/index.ts';
import { identityOf } from './identity.ts';

/** More cells than this would fill the memory before anything ran. */
export const mostCells = 1_000_000;

export interface Cell {
  /** The place in the plan; counts from 0. */
  readonly index: number;
  readonly values: Values;
  readonly role?: Role;
  /** Of everything that can change its numbers: cells that turn out equal share it, and so their runs. */
  readonly identity: string;
  /** Made anew each time that it is asked for, since a million of them would not fit in memory. */
  readonly scenario: Scenario;
}

/** The fewest and the most there can be; the same number twice where the sweep fixes it. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

export interface Plan {
  readonly design: DesignId;
  readonly cells: readonly Cell[];
  /** Cells with an identity of their own: what has to be run. */
  readonly distinctCells: number;
  /** Of each cell. */
  readonly replicates: Span;
  /** Rows' worth of runs: replicates of all cells, equal ones counted each. */
  readonly runs: Span;
  /** What only shows once values come together; what the scenario file was warned of is not said again. */
  readonly warnings: readonly Issue[];
}

export type Planned =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly issues: readonly Issue[] };

export interface PlanOptions {
  /** The scenario file as issues should name it. */
  readonly file: string;
  /** What the file that a list names holds. */
  readonly rows?: { readonly file: string; readonly rows: readonly ListRow[] };
}

/** Everything that a scenario's sweep would run, or all that stands in its way. */
export function planOf(scenario: Scenario, { file, rows }: PlanOptions): Planned {
  const { sweep } = scenario;
  const refused = (path: string, message: Words): Planned => ({
    ok: false,
    issues: frozen([issueAt({ file, line: 1, column: 1 }, path, message)]),
  });
  if (!sweep) return refused('sweep', noSweep);
  const design = designOf(sweep.design);
  const problem = design.problem(sweep);
  if (problem) return refused(problem.path, problem.message);
  const size = design.size(sweep, rows?.rows);
  if (size > mostCells) return refused('sweep', tooMany(size));
  if (size === 0) return refused('sweep', nothingToRun);

  const { cells, issues, warnings } = cellsOf(scenario, design.points(sweep, rows?.rows), file, rows?.file);
  if (issues.length > 0) return { ok: false, issues: frozen(inOrder(issues)) };
  const replicates = spanOf(sweep.replicates);
  const plan: Plan = {
    design: sweep.design,
    cells,
    distinctCells: new Set(cells.map(({ identity }) => identity)).size,
    replicates,
    runs: { least: cells.length * replicates.least, most: cells.length * replicates.most },
    warnings: frozen(inOrder(warnings)),
  };
  return { ok: true, plan };
}

interface Made {
  readonly cells: readonly Cell[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** A cell for each point, unless some are unfit to run: then so many of the reasons as are shown. */
function cellsOf(scenario: Scenario, points: readonly Point[], file: string, listFile: string | undefined): Made {
  const itself = withValues(scenario, {}, { file });
  const said = new Set(itself.ok ? itself.warnings.map(textOf) : []);
  const cells: Cell[] = [];
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  for (const [index, point] of points.entries()) {
    const source = sourceOf(point, file, listFile);
    const made = withValues(scenario, point.values, source);
    if (!made.ok) issues.push(...made.issues.map((issue) => inCell(issue, index, point)));
    if (issues.length >= limits.issues) break;
    if (!made.ok) continue;
    cells.push(cellOf(scenario, point, index, identityOf(made.scenario), source));
    if (warnings.length >= limits.issues) continue;
    const fresh = made.warnings.filter((warning) => !said.has(textOf(warning)));
    warnings.push(...fresh.map((warning) => inCell(warning, index, point)));
  }
  return { cells, issues, warnings };
}

type Source = Parameters<typeof withValues>[2];

function cellOf(scenario: Scenario, { values, role }: Point, index: number, identity: string, source: Source): Cell {
  return {
    index,
    values,
    ...(role ? { role } : {}),
    identity,
    get scenario() {
      const made = withValues(scenario, values, source);
      if (!made.ok) throw new Error(`cell ${index} was fit to run when it was planned`);
      return made.scenario;
    },
  };
}

/** A row of a table is found by its line; points that a design made stand nowhere. */
const sourceOf = ({ line }: Point, file: string, listFile: string | undefined): Source =>
  line === undefined ? { file } : { file: listFile ?? file, line };

const textOf = ({ path, message }: Issue): string => `${path}: ${message.en}`;

function inCell(issue: Issue, index: number, { values, line }: Point): Issue {
  if (line !== undefined) return issue;
  const set = Object.entries(values).map(([path, level]) => `${path} ${JSON.stringify(level)}`);
  const shown = set.length > 4 ? [...set.slice(0, 4), '…'] : set;
  const { en, nl } = issue.message;
  const where = `cell ${index} (${shown.join(', ')})`;
  return { ...issue, message: words(`in ${where}: ${en}`, `in ${where}: ${nl}`) };
}

const spanOf = (replicates: Replicates): Span =>
  typeof replicates === 'number'
    ? { least: replicates, most: replicates }
    : { least: replicates.min, most: replicates.max };

const noSweep = words('missing; expected a sweep to plan', 'ontbreekt; verwacht: een sweep om te plannen');
const nothingToRun = words('found no rows; expected at least one', 'geen rijen gevonden; verwacht: minstens één');
const tooMany = (size: number) =>
  words(
    `found ${size} cells; expected at most ${mostCells}: vary fewer values`,
    `gevonden: ${size} cellen; verwacht: hoogstens ${mostCells}: varieer minder waarden`,
  );
