import { levers } from '../../../model/levers/index.ts';
import { leverAt } from '../../../model/input.ts';
import { words } from '../../../words/words.ts';
import type { Points, Scenario } from '../../../scenario/scenario.ts';
import { constant } from './courses.ts';
import { lanesOf, pointsOf, withPoints } from './leverEdits.ts';

/**
 * What an example does, done with our people: it begins where we stand now and goes where the example goes. People, weeks,
 * phases, chance and assumptions stay ours, and so does a lever that the example leaves alone.
 */
export function planOn(ours: Scenario, plan: Scenario): Scenario {
  const { en, nl } = plan.title;
  const teams = Math.ceil(ours.organisation.employees / ours.organisation.teamSize);
  const laid: Scenario = {
    ...ours,
    title: words(`${en}, with us`, `${nl}, bij ons`),
    question: plan.question,
    phases: ours.phases.length > 0 ? ours.phases : plan.phases,
    events: plan.events
      .filter(({ week }) => week <= ours.run.weeks)
      .map((event) => (event.teams ? { ...event, teams: event.teams.filter((team) => team < teams) } : event))
      .filter((event) => event.teams?.length !== 0),
    // What is claimed, swept and told there is of other people.
    expect: [],
    sweep: undefined,
    story: undefined,
  };
  return levers
    .flatMap(({ id }) => lanesOf(id))
    .reduce((of, lane) => withPoints(of, lane, fromNow(pointsOf(ours, lane), pointsOf(plan, lane))), laid);
}

function fromNow(ours: Points, plan: Points): Points {
  const now = leverAt(ours, 0);
  const coming = plan.length > 1 ? plan.filter(([week]) => week > 0) : [];
  return coming.length > 0 ? [[0, now], ...coming] : constant(now);
}
