import { drawEach } from '../random/draw.ts';
import { Purpose } from '../random/purpose.ts';
import { clamp } from './arithmetic.ts';
import { CHANGE, firstSeat, P, PERSON, TEAM } from './columns.ts';
import { domains } from './define.ts';
import { eventOf } from './events/index.ts';
import { leverAt } from './input.ts';
import { decide } from './mechanisms/deciding.ts';
import { leave } from './mechanisms/turnover.ts';
import { picture } from './picture.ts';
import type { Observer } from './observer.ts';
import type { Simulation } from './simulation.ts';
import type { TeamWeek } from './teamWeek.ts';

/**
 * One week of the whole organisation: picture → decisions → rules add to change → apply → leave and join.
 *
 * Rules read the columns as they stood at the start of the week, so teams can be worked on one after another while
 * their columns are in the processor's cache; only ties look at other teams, at a copy from the start of the week.
 */
export function liveWeek(simulation: Simulation, observer: Observer): void {
  const { columns, teamWeek: week, rules, tally } = simulation;
  simulation.week++;
  openWeek(simulation);
  observer.open();

  for (let t = 0; t < columns.teams; t++) {
    openTeam(simulation, t);
    picture(week);
    decide(week, tally);
    drawEach(week.key, Purpose.mood, week.tick, week.seats, week.size, week.mood);
    for (let r = 0; r < rules.length; r++) rules[r](week);
    apply(week);
    replaceLeaders(simulation);
    if (simulation.leaving) leave(week, tally);
    show(week, simulation.visibleNext);
    observer.team(week);
  }
  const seen = week.visible;
  week.visible = simulation.visibleNext;
  simulation.visibleNext = seen;
}

/** Sets levers and counters for the week. */
function openWeek({ input, week: now, teamWeek: week, tally }: Simulation): void {
  const { levers, assumptions } = input;
  const { share } = assumptions.deciding;
  week.week = now;
  week.tick = now + input.warmUp;
  week.control = leverAt(levers.control, now);
  week.direction = leverAt(levers.direction, now);
  week.coaching = leverAt(levers.coaching, now);
  week.learning = leverAt(levers.learning, now);
  week.transparency = leverAt(levers.transparency, now);
  week.feedback = leverAt(levers.feedback, now);
  week.encouragement = leverAt(levers.encouragement, now);
  week.delegationOverall = 0;
  for (let d = 0; d < 4; d++) {
    week.delegation[d] = leverAt(levers.delegation[domains[d]], now);
    week.delegationOverall += share[domains[d]] * week.delegation[d];
  }
  week.empowermentHeld = now > 0 && input.without.includes('empowerment');
  tally.quits = 0;
  tally.byKind.fill(0);
  tally.atLowestLevel = 0;
}

/** Points the record at team `t`, and lets this week's events meet it. */
function openTeam({ input, columns, teamWeek: week }: Simulation, t: number): void {
  week.index = t;
  week.first = firstSeat(columns, t);
  week.size = firstSeat(columns, t + 1) - week.first;
  week.teamAt = t * TEAM;
  week.personAt = week.first * PERSON;
  week.crisis = 0;
  for (let j = 0; j < week.size; j++) week.seats[j] = week.first + j;
  for (let e = 0; e < input.events.length; e++) {
    const event = input.events[e];
    if (event.week !== week.week || (event.teams && !event.teams.includes(t))) continue;
    eventOf[event.event].strike?.(week, event.size);
  }
}

/** Adds one change to its column, and empties it. */
function settle(columns: Float64Array, at: number, changes: Float64Array, from: number): void {
  columns[at] = clamp(columns[at] + changes[from]);
  changes[from] = 0;
}

/** Adds all changes at once and leaves the change records empty for the next team. */
function apply(week: TeamWeek): void {
  const { people, teams, personAt, teamAt, change, teamChange, size } = week;
  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    const c = j * CHANGE;
    settle(people, p, change, c);
    settle(people, p + 1, change, c + 1);
    settle(people, p + 2, change, c + 2);
    settle(people, p + 3, change, c + 3);
    settle(people, p + 4, change, c + 4);
    settle(people, p + 5, change, c + 5);
    settle(people, p + 6, change, c + 6);
    settle(people, p + 7, change, c + 7);
    settle(people, p + 8, change, c + 8);
    settle(people, p + 9, change, c + 9);
    settle(people, p + 10, change, c + 10);
    settle(people, p + 11, change, c + 11);
    settle(people, p + 12, change, c + 12);
    settle(people, p + 13, change, c + 13);
    settle(people, p + 14, change, c + 14);
  }
  for (let column = 0; column < TEAM; column++) {
    teams[teamAt + column] += teamChange[column];
    teamChange[column] = 0;
  }
}

function replaceLeaders({ input, teamWeek: week }: Simulation): void {
  for (let e = 0; e < input.events.length; e++) {
    const event = input.events[e];
    if (event.week !== week.week || (event.teams && !event.teams.includes(week.index))) continue;
    eventOf[event.event].afterApply?.(week, event.size);
  }
}

function show(week: TeamWeek, visible: Float64Array): void {
  for (let j = 0; j < week.size; j++) {
    const p = week.personAt + j * PERSON;
    visible[2 * (week.first + j)] = week.people[p + P.responsibility];
    visible[2 * (week.first + j) + 1] = week.people[p + P.satisfaction];
  }
}
