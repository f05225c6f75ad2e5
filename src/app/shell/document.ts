import { words, type Words } from '../../words/words.ts';
import { levers } from '../../model/levers/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { lanesOf, pointsOf } from './edits/leverEdits.ts';
import { planOn } from './edits/planOn.ts';
import type { Turns } from './edits/turns.ts';

/** One line of thought: a scenario, what it is held against, and where it began. */
export interface Branch {
  readonly id: string;
  readonly name: Words;
  readonly scenario: Scenario;
  /** Drawn dashed behind the scenario. */
  readonly reference: Scenario;
  /** What reset goes back to. */
  readonly preset: Scenario;
  /** Name of the shipped scenario that it began as, if it did; a link tells the difference from it. */
  readonly presetId: string | undefined;
  /** Which of the runs that differ by chance only is drawn; absent: the first. Another one comes with a link to a run of a batch. */
  readonly replicate?: number;
  /** How its levers came to be as they are; absent: none was turned. */
  readonly turns?: Turns | undefined;
}

/** All that is undone, kept and shared. There is always a current branch. */
export interface Document {
  readonly branches: readonly Branch[];
  readonly current: string;
}

export function branchOf(document: Document): Branch {
  const branch = document.branches.find(({ id }) => id === document.current);
  if (!branch) throw new Error(`no branch is called ${document.current}`);
  return branch;
}

/** As the page calls it: what was changed no longer goes by the bare name of what it began as. */
export function nameOf({ name, scenario, preset }: Branch): Words {
  const bare = scenario !== preset && name.en === preset.title.en && name.nl === preset.title.nl;
  return bare ? changedName(name) : name;
}

export const changedName = ({ en, nl }: Words): Words => words(`${en}, changed`, `${nl}, aangepast`);

export function opened(scenario: Scenario, presetId: string | undefined, replicate = 0): Document {
  const id = '1';
  return {
    branches: [{ id, name: scenario.title, scenario, reference: scenario, preset: scenario, presetId, replicate }],
    current: id,
  };
}

/**
 * A scenario that is opened takes the place of one that was only looked at; what someone made stays beside it, so that it
 * is still there after a reload.
 */
export function openedIn(
  document: Document,
  scenario: Scenario,
  presetId: string | undefined,
  replicate = 0,
): Document {
  const current = document.branches.find(({ id }) => id === document.current);
  const kept = document.branches.filter((branch) => branch !== current || isMade(branch));
  if (kept.length === 0) return opened(scenario, presetId, replicate);
  const [branch] = opened(scenario, presetId, replicate).branches;
  const id = freshId(document);
  return { branches: [...kept, { ...branch, id }], current: id };
}

/** Whether someone would miss it: it was changed, or came from a file. */
export const isMade = ({ scenario, preset, presetId }: Branch): boolean =>
  scenario !== preset || presetId === undefined;

/** What another window has, beside what is here already. */
export function joined(document: Document, other: Document): Document {
  const here = new Set(document.branches.map(({ scenario }) => JSON.stringify(scenario)));
  const fresh = other.branches.filter((branch) => isMade(branch) && !here.has(JSON.stringify(branch.scenario)));
  const first = Number(freshId(document));
  const branches = fresh.map((branch, b) => ({ ...branch, id: String(first + b), name: elsewhere(nameOf(branch)) }));
  return { ...document, branches: [...document.branches, ...branches] };
}

const elsewhere = ({ en, nl }: Words): Words =>
  words(`${en} (from the other window)`, `${nl} (uit het andere venster)`);

/** A second scenario beside those that are there. */
function added(document: Document, scenario: Scenario, presetId: string | undefined): Document {
  const id = freshId(document);
  const branch: Branch = { id, name: scenario.title, scenario, reference: scenario, preset: scenario, presetId };
  return { branches: [...document.branches, branch], current: id };
}

/** The same, while the one at work stays at work. */
export const addedBeside = (document: Document, scenario: Scenario): Document => ({
  ...added(document, scenario, undefined),
  current: document.current,
});

/** The plan of an example on the people of the current branch, held against what becomes of them without it. */
export function planned(document: Document, plan: Scenario): Document {
  const { scenario: reference } = branchOf(document);
  const next = added(document, planOn(reference, plan), undefined);
  return withBranch(next, { ...branchOf(next), reference });
}

/** The current branch once more, to be changed while the first stays as it is; it becomes the reference. */
export function branched(document: Document): Document {
  const from = branchOf(document);
  const id = freshId(document);
  const number = document.branches.length + 1;
  const name = { en: `${from.scenario.title.en} (${number})`, nl: `${from.scenario.title.nl} (${number})` };
  const branch: Branch = { ...from, id, name, reference: from.scenario };
  return { branches: [...document.branches, branch], current: id };
}

export const switched = (document: Document, id: string): Document =>
  document.branches.some((branch) => branch.id === id) ? { ...document, current: id } : document;

/** The last branch cannot go. */
export function removed(document: Document, id: string): Document {
  const branches = document.branches.filter((branch) => branch.id !== id);
  if (branches.length === 0 || branches.length === document.branches.length) return document;
  return { branches, current: document.current === id ? branches[branches.length - 1].id : document.current };
}

/** The current branch with another scenario; the same document where nothing changes. */
export const withScenario = (document: Document, change: (scenario: Scenario) => Scenario): Document =>
  changed(document, (branch) => ({ ...branch, scenario: change(branch.scenario) }));

/** The current branch changed; where its scenario comes out as one that is known, it is that one, whose run is known. */
export function changed(document: Document, change: (branch: Branch) => Branch): Document {
  const branch = branchOf(document);
  const next = change(branch);
  const known = [branch.scenario, branch.reference, branch.preset].find((one) => isSame(one, next.scenario));
  const scenario = known ?? next.scenario;
  return scenario === branch.scenario ? document : withBranch(document, { ...next, scenario });
}

/** The same parts: a scenario is never changed in place. */
function isSame(one: Scenario, other: Scenario): boolean {
  const { levers: _one, ...parts } = one;
  const { levers: _other, ...others } = other;
  return (
    // A part that only one of them has is a difference too, such as a story that is begun.
    Object.keys({ ...parts, ...others }).every((key) => one[key as keyof Scenario] === other[key as keyof Scenario]) &&
    levers.flatMap(({ id }) => lanesOf(id)).every((lane) => pointsOf(one, lane) === pointsOf(other, lane))
  );
}

export const reset = (document: Document): Document => withScenario(document, () => branchOf(document).preset);

export function renamed(document: Document, text: string): Document {
  const branch = branchOf(document);
  const title = { en: text, nl: text };
  return withBranch(document, { ...branch, name: title, scenario: { ...branch.scenario, title } });
}

const withBranch = (document: Document, next: Branch): Document => ({
  ...document,
  branches: document.branches.map((branch) => (branch.id === next.id ? next : branch)),
});

const freshId = ({ branches }: Document): string => String(1 + Math.max(...branches.map(({ id }) => Number(id))));
