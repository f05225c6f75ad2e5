import { drawEach } from '../random/draw.ts';
import { Purpose } from '../random/purpose.ts';
import { PERSON, TEAM } from './columns.ts';
import { firstSeat } from './population.ts';
import { domains } from './define.ts';
import { apply, load } from './columnLoops.ts';
import { NO_OVERFLOW, delegation, mood, now, seats, share, team, teamChange } from './teamBuffer.ts';
import { derive } from './derive.ts';
import { eventOf } from './events/index.ts';
import { leverAt, type RunEvent } from './input.ts';
import { singleLeverIds } from './levers/index.ts';
import { decide } from './decisions.ts';
import { clear } from './tally.ts';
import { leave } from './rules/turnover.ts';
import { picture } from './picture.ts';
import type { Observer } from './observer.ts';
import type { Simulation } from './simulation.ts';
import type { TeamWeek } from './teamWeek.ts';

/**
 * One week of the whole organisation: picture and derived quantities → decisions → rules add to change → apply → leave and join.
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
    derive(week, simulation.week > firstFelt(simulation) && !simulation.feeling);
    decide(week, tally);
    drawEach(week.key, Purpose.mood, week.tick, seats, week.size, mood);
    for (let r = 0; r < rules.length; r++) rules[r](week);
    applyChanges(week);
    replaceLeaders(simulation);
    if (simulation.leaving) leave(week, tally);
    show(week, simulation.visibleNext);
    observer.team(week);
  }
  const seen = week.visible;
  week.visible = simulation.visibleNext;
  simulation.visibleNext = seen;
}

/** The week whose felt empowerment each seat keeps where that rule is left out: the first that was lived from week 0 on. */
const firstFelt = ({ input }: Simulation): number => (input.warmUp === 0 ? 1 : 0);

/** Founders as they are, for a run without warm-up: what they feel is worked out, and nothing else happens. */
export function meetFounders(simulation: Simulation, observer: Observer): void {
  const { columns, teamWeek: week } = simulation;
  openWeek(simulation);
  observer.open();
  for (let t = 0; t < columns.teams; t++) {
    openTeam(simulation, t);
    picture(week);
    derive(week, false);
    applyChanges(week);
    observer.team(week);
  }
}

/** Sets levers and counters for the week. */
function openWeek({ input, week: at, teamWeek: week, tally }: Simulation): void {
  const { levers, assumptions } = input;
  week.week = at;
  week.tick = at + input.warmUp;
  for (let l = 0; l < singleLeverIds.length; l++) {
    const id = singleLeverIds[l];
    week.levers[id] = leverAt(levers[id], at);
  }
  week.delegationOverall = 0;
  for (let d = 0; d < 4; d++) {
    share[d] = assumptions.deciding.share[domains[d]];
    delegation[d] = leverAt(levers.delegation[domains[d]], at);
    week.delegationOverall += share[d] * delegation[d];
  }
  clear(tally);
}

/** Points the record at team `t`, and lets this week's events meet it. */
function openTeam({ input, columns, teamWeek: week }: Simulation, t: number): void {
  week.index = t;
  week.first = firstSeat(columns, t);
  week.size = firstSeat(columns, t + 1) - week.first;
  week.teamAt = t * TEAM;
  week.personAt = week.first * PERSON;
  week.crisis = 0;
  const { people, personAt, teams, teamAt, first, size } = week;
  for (let j = 0; j < size; j++) seats[j] = first + j;
  load(people, personAt, 0, size);
  for (let column = 0; column < TEAM; column++) team[column] = teams[teamAt + column];
  for (let e = 0; e < input.events.length; e++) {
    const event = input.events[e];
    if (meets(event, week)) eventOf[event.event].strike?.(week, event.size);
  }
}

/** Whether an event happens to this team this week. */
const meets = ({ week: at, teams }: RunEvent, { week, index }: TeamWeek): boolean =>
  at === week && (!teams || teams.includes(index));

/** Adds all changes at once and leaves the change columns empty for the next team. */
function applyChanges({ people, teams, personAt, teamAt, size }: TeamWeek): void {
  apply(people, personAt, size);
  for (let column = 0; column < TEAM; column++) {
    teams[teamAt + column] = team[column] + teamChange[column];
    teamChange[column] = 0;
  }
}

function replaceLeaders({ input, teamWeek: week }: Simulation): void {
  for (let e = 0; e < input.events.length; e++) {
    const event = input.events[e];
    if (meets(event, week)) eventOf[event.event].afterApply?.(week, event.size);
  }
}

function show({ first, size }: TeamWeek, visible: Float64Array): void {
  for (let j = 0; j < size; j++) {
    const seen = (2 * (first + j)) & NO_OVERFLOW;
    visible[seen] = now.responsibility[j];
    visible[seen + 1] = now.satisfaction[j];
  }
}
