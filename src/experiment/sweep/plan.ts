import { type Words, words } from '../../words/words.ts';
import { frozen } from '../../scenario/freeze.ts';
import { inOrder, type Issue } from '../../scenario/issues.ts';
import { limits } from '../../scenario/limits.ts';
import { issueAt } from '../../scenario/problem.ts';
import type { Replicates, Scenario, Sweep } from '../../scenario/scenario.ts';
import { variantsOf, type Source } from '../../scenario/variants.ts';
import { usualMeasures } from '../../model/measures/index.ts';
import type { ListRow, Point } from '../../scenario/designs/define.ts';
import { needsReference } from '../../scenario/outcomes/definition.ts';
import { designOf, type DesignId } from '../../scenario/designs/index.ts';
import { cellOf, scenarioAt, settingsText, type Cell } from './cell.ts';
import { referencesOf } from './references.ts';

export const mostCells = limits.cells;

/** The fewest and the most there can be; the same number twice where the sweep fixes it. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

export interface Plan {
  readonly sweep: Sweep;
  readonly design: DesignId;
  /** In the order of the design; a design may come by the same point twice, which is run once. */
  readonly cells: readonly Cell[];
  /** What replicates are paired with: the reference, once under each combination of what is no lever or event. */
  readonly references: readonly Cell[];
  /** What tables have rows of: the references, then every cell once. */
  readonly filed: readonly Cell[];
  /** Identities among them: what has to be run. */
  readonly distinctCells: number;
  /** Of each cell. */
  readonly replicates: Span;
  /** What has to be run, unless it was before. */
  readonly runs: Span;
  /** Points of the design, where only some of them were planned. */
  readonly someOf?: number;
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
  /** The scenario that the sweep names as its reference: of it count what leaders do, and events. */
  readonly reference?: Scenario;
  /** Every cell has chance of its own; by default, replicate i of all cells has the same people and luck. */
  readonly independent?: boolean;
  /** Plans so many points at most, spread over the design: enough to tell how much work all of it is. */
  readonly atMost?: number;
}

/** A scenario's sweep; that of a file without one is the file as it is. */
export const sweepOf = ({ sweep, run }: Scenario): Sweep =>
  sweep ?? {
    design: 'list',
    rows: [{}],
    replicates: run.replicates,
    record: usualMeasures,
    every: 1,
  };

/** Everything that a scenario's sweep would run, or all that stands in its way. */
export function planOf(scenario: Scenario, options: PlanOptions): Planned {
  const { file, rows } = options;
  const sweep = sweepOf(scenario);
  const refused = (path: string, message: Words): Planned => ({
    ok: false,
    issues: frozen([issueAt({ file, line: 1, column: 1 }, path, message)]),
  });
  if (sweep.reference !== undefined && !options.reference) throw new Error(`${sweep.reference} is needed to plan`);
  const design = designOf(sweep.design);
  const problem = design.problem(sweep);
  if (problem) return refused(problem.path, problem.message);
  const paired = sweep.outcomes?.find(needsReference);
  if (paired && options.independent) return refused(`sweep.outcomes.${paired.name}`, unpairedOutcome(paired.kind));
  const size = design.size(sweep, rows?.rows);
  if (size > mostCells) return refused('sweep', tooMany(size));
  if (size === 0) return refused('sweep', nothingToRun);

  const points = spread(design.points(sweep, rows?.rows), options.atMost);
  const { cells, references, issues, warnings } = cellsOf(scenario, points, options);
  if (issues.length > 0) return { ok: false, issues: frozen(inOrder(issues)) };
  const filed = distinctBy([...references, ...cells], ({ id }) => id);
  const distinctCells = distinctBy(filed, ({ identity }) => identity).length;
  const replicates = spanOf(sweep.replicates);
  const plan: Plan = {
    sweep,
    design: sweep.design,
    cells,
    references,
    filed,
    distinctCells,
    replicates,
    runs: { least: distinctCells * replicates.least, most: distinctCells * replicates.most },
    ...(points.length < size ? { someOf: size } : {}),
    warnings: frozen(inOrder(warnings)),
  };
  return { ok: true, plan };
}

interface Made {
  readonly cells: readonly Cell[];
  readonly references: readonly Cell[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** A cell for each point, unless some are unfit to run: then so many of the reasons as are shown. */
function cellsOf(scenario: Scenario, points: readonly Point[], options: PlanOptions): Made {
  const { file, rows } = options;
  const variant = variantsOf(scenario);
  const itself = variant({}, { file });
  const references = referencesOf(scenario, options);
  const message = new Set(itself.ok ? itself.warnings.map(textOf) : []);
  const cells: Cell[] = [];
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  for (const [index, point] of points.entries()) {
    const source = sourceOf(point, file, rows?.file);
    const made = variant(point.values, source);
    if (!made.ok) issues.push(...made.issues.map((issue) => inCell(issue, index, point)));
    if (issues.length >= limits.issues) break;
    if (!made.ok) continue;
    const again = (): Scenario => scenarioAt(variant, point.values, source);
    cells.push(cellOf(made.scenario, again, point, index, { ...options, pair: references.of(point.values) }));
    if (warnings.length >= limits.issues) continue;
    const fresh = made.warnings.filter((warning) => !message.has(textOf(warning)));
    warnings.push(...fresh.map((warning) => inCell(warning, index, point)));
  }
  return { cells, references: references.all(), issues, warnings: [...references.warnings(), ...warnings] };
}

/** So many of them at most, the first and the last among them. */
function spread(points: readonly Point[], most = Infinity): readonly Point[] {
  if (points.length <= most) return points;
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, n) => points[Math.round(n * step)]);
}

function distinctBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    return !seen.has(key) && seen.add(key);
  });
}

/** A row of a table is found by its line; points that a design made stand nowhere. */
const sourceOf = ({ line }: Point, file: string, listFile: string | undefined): Source =>
  line === undefined ? { file } : { file: listFile ?? file, line };

const textOf = ({ path, message }: Issue): string => `${path}: ${message.en}`;

function inCell(issue: Issue, index: number, { values, line }: Point): Issue {
  if (line !== undefined) return issue;
  const { en, nl } = issue.message;
  const where = `cell ${index} (${settingsText(values)})`;
  return { ...issue, message: words(`in ${where}: ${en}`, `in ${where}: ${nl}`) };
}

const spanOf = (replicates: Replicates): Span =>
  typeof replicates === 'number'
    ? { least: replicates, most: replicates }
    : { least: replicates.min, most: replicates.max };

const unpairedOutcome = (kind: string) =>
  words(
    `${kind} holds a run against the same people and luck in the reference; expected no --independent, with which there are none`,
    `${kind} vergelijkt een doorrekening met dezelfde mensen en hetzelfde toeval in de referentie; verwacht: geen --independent, want dan zijn die er niet`,
  );
const nothingToRun = words('found no rows; expected at least one', 'geen rijen gevonden; verwacht: minstens één');
const tooMany = (size: number) =>
  words(
    `found ${size} cells; expected at most ${mostCells}: vary fewer values`,
    `gevonden: ${size} cellen; verwacht: hoogstens ${mostCells}: varieer minder waarden`,
  );
