import { clamp } from './arithmetic.ts';
import { CHANGING, P, PERSON, TEAM, type PersonColumn } from './columns.ts';

/**
 * The desk: the team that is being worked on lies here, one column per array, and the rules work on nothing else.
 * One desk serves all simulations of a thread, since a team lies on it only within one call of `liveWeek`.
 *
 * Why a copy: every column is a constant of the module and all have the same length, so that the compiler knows
 * their addresses and checks the bounds of `j` once for all columns. The same rules on records of the whole
 * population took six more instructions for each number read; fetching and returning a team costs far less.
 */

/**
 * The largest team that fits. Room that no team needs is never touched, so the system gives it no memory. Columns that
 * start a multiple of 4096 bytes apart would share the same cache lines, hence the odd number.
 */
export const ROOM = 131_096;

const column = (of: Float64Array, c: number): Float64Array =>
  new Float64Array(of.buffer, c * ROOM * Float64Array.BYTES_PER_ELEMENT, ROOM);

/** All columns behind each other, for where a column is known by number: its member j is at `c * ROOM + j`. */
export const everything = new Float64Array(PERSON * ROOM);
export const changes = new Float64Array(CHANGING * ROOM);

/** The members at the start of the week. */
export const now = {
  competenceCraft: column(everything, P.competenceCraft),
  competenceHR: column(everything, P.competenceHR),
  competenceFinance: column(everything, P.competenceFinance),
  competenceStrategy: column(everything, P.competenceStrategy),
  trustInLeader: column(everything, P.trustInLeader),
  trustInTeam: column(everything, P.trustInTeam),
  autonomy: column(everything, P.autonomy),
  expectation: column(everything, P.expectation),
  responsibility: column(everything, P.responsibility),
  contribution: column(everything, P.contribution),
  impact: column(everything, P.impact),
  strain: column(everything, P.strain),
  satisfaction: column(everything, P.satisfaction),
  commitment: column(everything, P.commitment),
  initiative: column(everything, P.initiative),
  needForAutonomy: column(everything, P.needForAutonomy),
  trustPropensity: column(everything, P.trustPropensity),
  prosociality: column(everything, P.prosociality),
  learningAbility: column(everything, P.learningAbility),
  valueFit: column(everything, P.valueFit),
  dispositionSatisfaction: column(everything, P.dispositionSatisfaction),
  dispositionCommitment: column(everything, P.dispositionCommitment),
  dispositionInitiative: column(everything, P.dispositionInitiative),
  talentCraft: column(everything, P.talentCraft),
  talentHR: column(everything, P.talentHR),
  talentFinance: column(everything, P.talentFinance),
  talentStrategy: column(everything, P.talentStrategy),
  psychologicalEmpowerment: column(everything, P.psychologicalEmpowerment),
  structuralEmpowerment: column(everything, P.structuralEmpowerment),
} as const satisfies Record<PersonColumn, Float64Array>;

/** What rules add to the columns of the members this week. */
export const change = {
  competenceCraft: column(changes, P.competenceCraft),
  competenceHR: column(changes, P.competenceHR),
  competenceFinance: column(changes, P.competenceFinance),
  competenceStrategy: column(changes, P.competenceStrategy),
  trustInLeader: column(changes, P.trustInLeader),
  trustInTeam: column(changes, P.trustInTeam),
  autonomy: column(changes, P.autonomy),
  expectation: column(changes, P.expectation),
  responsibility: column(changes, P.responsibility),
  contribution: column(changes, P.contribution),
  impact: column(changes, P.impact),
  strain: column(changes, P.strain),
  satisfaction: column(changes, P.satisfaction),
  commitment: column(changes, P.commitment),
  initiative: column(changes, P.initiative),
} as const satisfies Partial<Record<PersonColumn, Float64Array>>;

const worked = new Float64Array(5 * ROOM);

/** What is worked out for each member anew every week and kept nowhere. */
export const derived = {
  gap: column(worked, 0),
  responsibilityAround: column(worked, 1),
  satisfactionAround: column(worked, 2),
  meaning: column(worked, 3),
  mastery: column(worked, 4),
} as const;

/** The team's own record at the start of the week, and what rules add to it. */
export const team = new Float64Array(TEAM);
export const teamChange = new Float64Array(TEAM);

/** This week's decision of each member: outcome, the member who decided (itself where none did), domain. */
export const outcome = new Int32Array(ROOM);
export const decider = new Int32Array(ROOM);
export const domain = new Int32Array(ROOM);

/** One number for each domain. In a buffer of its own: what is smaller than that may move in memory. */
export const perDomain = (): Float64Array => new Float64Array(new ArrayBuffer(4 * Float64Array.BYTES_PER_ELEMENT));

/** Of this week: decision rights, the share of decisions that fall in a domain, the best competence in the team. */
export const delegation = perDomain();
export const share = perDomain();
export const best = perDomain();

/** Numbers of the members' seats; of those who meet a decision this week. */
export const seats = new Int32Array(ROOM);
export const meeting = new Int32Array(ROOM);

/** Words of chance, two a member: this week's moods and arrival of decisions, and room for the draws of one step. */
export const mood = new Int32Array(2 * ROOM);
export const arrival = new Int32Array(2 * ROOM);
export const luck = new Int32Array(2 * ROOM);
export const ladder = new Int32Array(2 * ROOM);

/** Puts the members from `from` up to `to` on the desk, from the columns of the population. */
export function fetch(people: Float64Array, personAt: number, from: number, to: number): void {
  for (let j = from; j < to; j++) {
    const p = recordAt(personAt, j);
    now.competenceCraft[j] = people[p + P.competenceCraft];
    now.competenceHR[j] = people[p + P.competenceHR];
    now.competenceFinance[j] = people[p + P.competenceFinance];
    now.competenceStrategy[j] = people[p + P.competenceStrategy];
    now.trustInLeader[j] = people[p + P.trustInLeader];
    now.trustInTeam[j] = people[p + P.trustInTeam];
    now.autonomy[j] = people[p + P.autonomy];
    now.expectation[j] = people[p + P.expectation];
    now.responsibility[j] = people[p + P.responsibility];
    now.contribution[j] = people[p + P.contribution];
    now.impact[j] = people[p + P.impact];
    now.strain[j] = people[p + P.strain];
    now.satisfaction[j] = people[p + P.satisfaction];
    now.commitment[j] = people[p + P.commitment];
    now.initiative[j] = people[p + P.initiative];
    now.needForAutonomy[j] = people[p + P.needForAutonomy];
    now.trustPropensity[j] = people[p + P.trustPropensity];
    now.prosociality[j] = people[p + P.prosociality];
    now.learningAbility[j] = people[p + P.learningAbility];
    now.valueFit[j] = people[p + P.valueFit];
    now.dispositionSatisfaction[j] = people[p + P.dispositionSatisfaction];
    now.dispositionCommitment[j] = people[p + P.dispositionCommitment];
    now.dispositionInitiative[j] = people[p + P.dispositionInitiative];
    now.talentCraft[j] = people[p + P.talentCraft];
    now.talentHR[j] = people[p + P.talentHR];
    now.talentFinance[j] = people[p + P.talentFinance];
    now.talentStrategy[j] = people[p + P.talentStrategy];
    now.psychologicalEmpowerment[j] = people[p + P.psychologicalEmpowerment];
    now.structuralEmpowerment[j] = people[p + P.structuralEmpowerment];
  }
}

/**
 * Masking a place in the columns of the population by this changes nothing, since none is that large, but tells the
 * compiler that it and the places after it fit an integer: without, each `p + column` checks for overflow.
 */
export const NO_OVERFLOW = 0x3fffffff;

/** Where the record of member `j` is. */
export const recordAt = (personAt: number, j: number): number => (personAt + j * PERSON) & NO_OVERFLOW;

/**
 * Adds the changes of the week at once, on the desk and in the columns of the population, and empties them.
 * In two halves, since the compiler writes out only so many calls of `settled` in one function.
 */
export function settle(people: Float64Array, personAt: number, size: number): void {
  for (let j = 0; j < size; j++) {
    const p = recordAt(personAt, j);
    people[p + P.competenceCraft] = settled(now.competenceCraft, change.competenceCraft, j);
    people[p + P.competenceHR] = settled(now.competenceHR, change.competenceHR, j);
    people[p + P.competenceFinance] = settled(now.competenceFinance, change.competenceFinance, j);
    people[p + P.competenceStrategy] = settled(now.competenceStrategy, change.competenceStrategy, j);
    people[p + P.trustInLeader] = settled(now.trustInLeader, change.trustInLeader, j);
    people[p + P.trustInTeam] = settled(now.trustInTeam, change.trustInTeam, j);
    people[p + P.autonomy] = settled(now.autonomy, change.autonomy, j);
    people[p + P.expectation] = settled(now.expectation, change.expectation, j);
  }
  settleOthers(people, personAt, size);
}

function settleOthers(people: Float64Array, personAt: number, size: number): void {
  for (let j = 0; j < size; j++) {
    const p = recordAt(personAt, j);
    people[p + P.responsibility] = settled(now.responsibility, change.responsibility, j);
    people[p + P.contribution] = settled(now.contribution, change.contribution, j);
    people[p + P.impact] = settled(now.impact, change.impact, j);
    people[p + P.strain] = settled(now.strain, change.strain, j);
    people[p + P.satisfaction] = settled(now.satisfaction, change.satisfaction, j);
    people[p + P.commitment] = settled(now.commitment, change.commitment, j);
    people[p + P.initiative] = settled(now.initiative, change.initiative, j);
    people[p + P.psychologicalEmpowerment] = now.psychologicalEmpowerment[j];
    people[p + P.structuralEmpowerment] = now.structuralEmpowerment[j];
  }
}

const settled = (column: Float64Array, added: Float64Array, j: number): number => {
  const value = clamp(column[j] + added[j]);
  column[j] = value;
  added[j] = 0;
  return value;
};

/**
 * Adds the members to the sums of all columns that change from week to week, one after another as a sum must. In
 * three parts: within a part no sum waits for another, and together they fit the processor's registers.
 */
export function addUp(sums: Float64Array, size: number): void {
  addUpAbility(sums, size);
  addUpExperience(sums, size);
  addUpMood(sums, size);
}

function addUpAbility(sums: Float64Array, size: number): void {
  let competenceCraft = sums[P.competenceCraft];
  let competenceHR = sums[P.competenceHR];
  let competenceFinance = sums[P.competenceFinance];
  let competenceStrategy = sums[P.competenceStrategy];
  let trustInLeader = sums[P.trustInLeader];
  let trustInTeam = sums[P.trustInTeam];
  for (let j = 0; j < size; j++) {
    competenceCraft += now.competenceCraft[j];
    competenceHR += now.competenceHR[j];
    competenceFinance += now.competenceFinance[j];
    competenceStrategy += now.competenceStrategy[j];
    trustInLeader += now.trustInLeader[j];
    trustInTeam += now.trustInTeam[j];
  }
  sums[P.competenceCraft] = competenceCraft;
  sums[P.competenceHR] = competenceHR;
  sums[P.competenceFinance] = competenceFinance;
  sums[P.competenceStrategy] = competenceStrategy;
  sums[P.trustInLeader] = trustInLeader;
  sums[P.trustInTeam] = trustInTeam;
}

function addUpExperience(sums: Float64Array, size: number): void {
  let autonomy = sums[P.autonomy];
  let expectation = sums[P.expectation];
  let responsibility = sums[P.responsibility];
  let contribution = sums[P.contribution];
  let impact = sums[P.impact];
  let strain = sums[P.strain];
  for (let j = 0; j < size; j++) {
    autonomy += now.autonomy[j];
    expectation += now.expectation[j];
    responsibility += now.responsibility[j];
    contribution += now.contribution[j];
    impact += now.impact[j];
    strain += now.strain[j];
  }
  sums[P.autonomy] = autonomy;
  sums[P.expectation] = expectation;
  sums[P.responsibility] = responsibility;
  sums[P.contribution] = contribution;
  sums[P.impact] = impact;
  sums[P.strain] = strain;
}

function addUpMood(sums: Float64Array, size: number): void {
  let satisfaction = sums[P.satisfaction];
  let commitment = sums[P.commitment];
  let initiative = sums[P.initiative];
  let psychologicalEmpowerment = sums[P.psychologicalEmpowerment];
  let structuralEmpowerment = sums[P.structuralEmpowerment];
  for (let j = 0; j < size; j++) {
    satisfaction += now.satisfaction[j];
    commitment += now.commitment[j];
    initiative += now.initiative[j];
    psychologicalEmpowerment += now.psychologicalEmpowerment[j];
    structuralEmpowerment += now.structuralEmpowerment[j];
  }
  sums[P.satisfaction] = satisfaction;
  sums[P.commitment] = commitment;
  sums[P.initiative] = initiative;
  sums[P.psychologicalEmpowerment] = psychologicalEmpowerment;
  sums[P.structuralEmpowerment] = structuralEmpowerment;
}
