import { levers, type LeverId } from '../../model/levers/index.ts';
import { words } from '../../words/words.ts';
import { scenarios } from '../shell/gallery.ts';
import { lanesOf, setLever } from '../shell/edits/leverEdits.ts';
import { go } from '../shell/router.ts';
import { planOnOurs, show } from '../shell/actions/files.ts';

/** An organisation as someone describes it on the start screen. */
export interface Today {
  readonly employees: number;
  readonly teamSize: number;
  readonly levers: Readonly<Record<LeverId, number>>;
}

const mean = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

export const usual: Today = {
  employees: 120,
  teamSize: 10,
  levers: Object.fromEntries(
    levers.map(({ id, statusQuo }) => [id, typeof statusQuo === 'number' ? statusQuo : mean(Object.values(statusQuo))]),
  ) as Record<LeverId, number>,
};

/**
 * The status quo with what was filled in; a lever that was left alone keeps its own value, per domain too. Where the plan
 * of an example is asked for, that is put on it.
 */
export async function setToday({ employees, teamSize, levers: today }: Today, plan?: string): Promise<void> {
  const load = scenarios['status-quo'];
  if (!load) throw new Error('the status quo is missing from the gallery');
  const start = (await load()).default;
  // Named already, so that a plan that is made for it falls into them.
  const phases = (await scenarios['step-by-step']?.())?.default.phases ?? start.phases;
  const changed = levers.filter(({ id }) => today[id] !== usual.levers[id]);
  const scenario = changed.reduce((of, { id }) => setLever(of, lanesOf(id), today[id], undefined), {
    ...start,
    title: words('Our organisation', 'Onze organisatie'),
    phases,
    organisation: { employees, teamSize },
  });
  show(scenario, 'status-quo');
  if (plan !== undefined) await planOnOurs(plan);
  go('sim');
}
