import { draw, uniform, type Key } from '../random/draw.ts';
import { Purpose } from '../random/purpose.ts';
import { bell4 } from '../random/shapes.ts';
import { clamp } from './arithmetic.ts';
import type { AssumptionValues } from './assumptions.ts';
import { P, PERSON, T, TEAM } from './columns.ts';
import type { Population } from './population.ts';
import type { RunInput, Schedule } from './input.ts';

/** What a newcomer takes over from the team that it joins: the means of this week's social picture. */
export interface TeamMeans {
  readonly meanTrustInLeader: number;
  readonly meanTrustInTeam: number;
  readonly meanResponsibility: number;
  readonly meanContribution: number;
}

/** Fills empty columns with the founders and the leaders of a run. */
export function initialise(columns: Population, input: RunInput): void {
  for (let i = 0; i < columns.employees; i++) founder(columns.person, i, input.key, input.assumptions);
  const control = beforeSchedule(input.levers.control);
  const direction = beforeSchedule(input.levers.direction);
  for (let t = 0; t < columns.teams; t++) {
    const at = t * TEAM;
    columns.team[at + T.performance] = 0.58;
    columns.team[at + T.forecast] = 0.58;
    columns.team[at + T.decisionQuality] = 0.6;
    columns.team[at + T.alignment] = direction;
    newLeader(columns.team, t, 0, input.key, input.assumptions);
    columns.team[at + T.control] = clamp(control + columns.team[at + T.style]);
  }
}

/** The value that a lever has before its schedule begins. */
const beforeSchedule = (schedule: Schedule): number => schedule[0][1];

/** Draws the person of a leader; control, performance and load of the team stay as they are. */
export function newLeader(team: Float64Array, t: number, tick: number, key: Key, all: AssumptionValues): void {
  const at = t * TEAM;
  const spread = all.leading.traitSpread;
  draw(key, Purpose.leaderStyle, tick, t, words);
  team[at + T.style] = all.leading.styleSpread * bell4(words[0], words[1]);
  team[at + T.leaderTrust] = trait(key, Purpose.leaderTrust, t, tick, 0.45, spread);
  team[at + T.coachingSkill] = trait(key, Purpose.coachingSkill, t, tick, 0.3, spread);
  team[at + T.controlHabit] = trait(key, Purpose.controlHabit, t, tick, 0.6, spread);
  team[at + T.pressure] = 0;
}

function founder(person: Float64Array, i: number, key: Key, all: AssumptionValues): void {
  const p = i * PERSON;
  born(person, i, 0, 0.62, key, all);
  person[p + P.trustInLeader] = 0.5 * person[p + P.trustPropensity] + 0.25;
  person[p + P.trustInTeam] = 0.5 * person[p + P.trustPropensity] + 0.25;
  person[p + P.responsibility] = all.responsibility.base;
  person[p + P.contribution] = 0.35;
  person[p + P.satisfaction] = person[p + P.standard];
  const { disposition } = all.commitment;
  person[p + P.commitment] = clamp(0.5 + disposition * (person[p + P.dispositionCommitment] - 0.5));
}

/** Puts a new person in seat `i`. */
export function newcomer(
  person: Float64Array,
  i: number,
  tick: number,
  team: TeamMeans,
  key: Key,
  all: AssumptionValues,
): void {
  const p = i * PERSON;
  born(person, i, tick, 0.5, key, all);
  person[p + P.trustInLeader] = 0.5 * person[p + P.trustPropensity] + 0.5 * team.meanTrustInLeader;
  person[p + P.trustInTeam] = 0.5 * person[p + P.trustPropensity] + 0.5 * team.meanTrustInTeam;
  person[p + P.responsibility] = 0.5 * all.responsibility.base + 0.5 * team.meanResponsibility;
  person[p + P.contribution] = 0.5 * person[p + P.prosociality] + 0.5 * team.meanContribution;
  person[p + P.satisfaction] = 0.6;
  person[p + P.commitment] = 0.5;
}

/** What is drawn around the same mean for founders and newcomers; `spreads` is in units of people.traitSpread. */
const traits = [
  { purpose: Purpose.needForAutonomy, column: P.needForAutonomy, mean: 0.6, spreads: 1 },
  { purpose: Purpose.trustPropensity, column: P.trustPropensity, mean: 0.5, spreads: 1 },
  { purpose: Purpose.prosociality, column: P.prosociality, mean: 0.45, spreads: 1 },
  { purpose: Purpose.learningAbility, column: P.learningAbility, mean: 0.5, spreads: 1 },
  { purpose: Purpose.valueFit, column: P.valueFit, mean: 0.55, spreads: 1 },
  { purpose: Purpose.dispositionSatisfaction, column: P.dispositionSatisfaction, mean: 0.5, spreads: 1 },
  { purpose: Purpose.dispositionCommitment, column: P.dispositionCommitment, mean: 0.5, spreads: 1 },
  { purpose: Purpose.dispositionInitiative, column: P.dispositionInitiative, mean: 0.5, spreads: 1 },
  { purpose: Purpose.talentHR, column: P.talentHR, mean: 0.5, spreads: 1.5 },
  { purpose: Purpose.talentFinance, column: P.talentFinance, mean: 0.5, spreads: 1.5 },
  { purpose: Purpose.talentStrategy, column: P.talentStrategy, mean: 0.5, spreads: 1.5 },
] as const;

const businessCompetences = [
  { purpose: Purpose.competenceHR, column: P.competenceHR },
  { purpose: Purpose.competenceFinance, column: P.competenceFinance },
  { purpose: Purpose.competenceStrategy, column: P.competenceStrategy },
] as const;

/**
 * Traits, competences and the states that founders and newcomers start with alike. Numbers that a call hands on
 * may become garbage, unless it is as small as `shaped`, which the compiler always writes out; nor is there a closure.
 */
function born(person: Float64Array, i: number, tick: number, craftMean: number, key: Key, all: AssumptionValues): void {
  const p = i * PERSON;
  const spread = all.people.traitSpread;
  for (let t = 0; t < traits.length; t++) {
    const { purpose, column, mean, spreads } = traits[t];
    draw(key, purpose, tick, i, words);
    person[p + column] = shaped(mean, spreads * spread);
  }
  person[p + P.talentCraft] = 0.6;

  draw(key, Purpose.competenceCraft, tick, i, words);
  const craft = shaped(craftMean, 0.8 * spread);
  const transferred = 0.1 + all.learning.craftTransfer * craft;
  person[p + P.competenceCraft] = craft;
  for (let c = 0; c < businessCompetences.length; c++) {
    const { purpose, column } = businessCompetences[c];
    draw(key, purpose, tick, i, words);
    person[p + column] = shaped(transferred, 0.5 * spread);
  }

  person[p + P.autonomy] = 0.25;
  person[p + P.expectation] = 0.25;
  person[p + P.impact] = 0.2;
  person[p + P.strain] = all.strain.base;
  const { reference, disposition } = all.satisfaction;
  person[p + P.standard] = clamp(reference + disposition * (person[p + P.dispositionSatisfaction] - 0.5));
  person[p + P.initiative] = 0.2;
}

function trait(key: Key, purpose: number, who: number, tick: number, mean: number, sd: number): number {
  draw(key, purpose, tick, who, words);
  return shaped(mean, sd);
}

/** A trait from the words last drawn. */
const shaped = (mean: number, sd: number): number => clamp(mean + sd * bell4(words[0], words[1]));

/** Acquaintances, `ties` of each employee in turn; none where there is nobody else. */
export function acquaintances(employees: number, ties: number, key: Key): Int32Array {
  if (employees === 1) return new Int32Array(0);
  const all = new Int32Array(employees * ties);
  for (let i = 0; i < employees; i++) {
    for (let j = 0; j < ties; j++) {
      draw(key, Purpose.ties + j, 0, i, words);
      const other = Math.floor(uniform(words[0]) * (employees - 1));
      all[i * ties + j] = other >= i ? other + 1 : other;
    }
  }
  return all;
}

const words = new Int32Array(2);
