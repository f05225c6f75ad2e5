import type { Words } from '../words/words.ts';
import { eachOf } from './eachOf.ts';

/*
 * The one place where a column is named: with what people call it. From these lists follow the layout of the records, the
 * team's buffer, loading, applying and sums (teamBuffer.ts), people's rows in files, and what `explain` tells.
 * One record per person and per team, in one Float64Array each: a person's numbers lie side by side in memory.
 * All values are on 0–1 unless said.
 */

/** What rules change from week to week. They come first, so that they have the same number among the changes. */
const stateWords = {
  competenceCraft: { en: 'Competence in craft', nl: 'Bekwaamheid in het vak' },
  competenceHR: { en: 'Competence in HR', nl: 'Bekwaamheid in HR' },
  competenceFinance: { en: 'Competence in finance', nl: 'Bekwaamheid in financiën' },
  competenceStrategy: { en: 'Competence in strategy', nl: 'Bekwaamheid in strategie' },
  trustInLeader: { en: 'Trust in the leader', nl: 'Vertrouwen in de leidinggevende' },
  trustInTeam: { en: 'Trust in the team', nl: 'Vertrouwen in het team' },
  autonomy: { en: 'Experienced autonomy', nl: 'Ervaren autonomie' },
  expectation: { en: 'Expected autonomy', nl: 'Verwachte autonomie' },
  responsibility: { en: 'Responsibility', nl: 'Verantwoordelijkheid' },
  contribution: { en: 'Contribution', nl: 'Bijdrage' },
  impact: { en: 'Impact', nl: 'Merkbare invloed' },
  strain: { en: 'Strain', nl: 'Spanning' },
  satisfaction: { en: 'Satisfaction', nl: 'Werktevredenheid' },
  standard: { en: 'What one is used to', nl: 'Wat iemand gewend is' },
  commitment: { en: 'Commitment', nl: 'Commitment' },
  initiative: { en: 'Entrepreneurship', nl: 'Ondernemend gedrag' },
} as const satisfies Record<string, Words>;

/** What a person is by nature: drawn when the person joins, and never changed. */
const traitWords = {
  needForAutonomy: { en: 'Need for autonomy', nl: 'Behoefte aan autonomie' },
  trustPropensity: { en: 'Trusting by nature', nl: 'Vertrouwend van aard' },
  prosociality: { en: 'Sense of community', nl: 'Gemeenschapszin' },
  learningAbility: { en: 'Learning ability', nl: 'Leervermogen' },
  valueFit: { en: 'Fit with values', nl: 'Aansluiting bij waarden' },
  dispositionSatisfaction: { en: 'Satisfied by nature', nl: 'Tevreden van aard' },
  dispositionCommitment: { en: 'Committed by nature', nl: 'Betrokken van aard' },
  dispositionInitiative: { en: 'Enterprising by nature', nl: 'Ondernemend van aard' },
  talentCraft: { en: 'Talent for the craft', nl: 'Talent voor het vak' },
  talentHR: { en: 'Talent for HR', nl: 'Talent voor HR' },
  talentFinance: { en: 'Talent for finance', nl: 'Talent voor financiën' },
  talentStrategy: { en: 'Talent for strategy', nl: 'Talent voor strategie' },
} as const satisfies Record<string, Words>;

/** What is worked out anew every week from the other columns (see derive.ts), and recorded. */
const feltWords = {
  psychologicalEmpowerment: { en: 'Psychological empowerment', nl: 'Psychologisch empowerment' },
  structuralEmpowerment: { en: 'Structural empowerment', nl: 'Structureel empowerment' },
} as const satisfies Record<string, Words>;

/**
 * What a team and its leader are; `style` (more control or less than leaders in general want) and `environment` are
 * signed, `leaderLoad` is in decisions a week.
 */
export const teamColumnWords = {
  style: { en: "Leader's own style", nl: 'Eigen stijl van de leidinggevende' },
  control: { en: 'Real control', nl: 'Werkelijke controle' },
  controlHabit: { en: 'Habit of control', nl: 'Gewoonte van controleren' },
  leaderTrust: { en: "The leader's trust", nl: 'Vertrouwen van de leidinggevende' },
  coachingSkill: { en: 'Coaching skill', nl: 'Coachvaardigheid' },
  pressure: { en: 'Pressure on the leader', nl: 'Druk op de leidinggevende' },
  performance: { en: 'Performance', nl: 'Prestaties' },
  forecast: { en: 'Forecast', nl: 'Prognose' },
  leaderLoad: { en: "Decisions on the leader's desk", nl: 'Besluiten bij de leidinggevende' },
  environment: { en: 'Market luck', nl: 'Geluk of pech in de markt' },
  decisionQuality: { en: 'Quality of decisions', nl: 'Kwaliteit van besluiten' },
  vacuum: { en: 'Decisions left lying', nl: 'Besluiten die blijven liggen' },
  alignment: { en: 'Goals and values alive', nl: 'Levende doelen en waarden' },
} as const satisfies Record<string, Words>;

export const personColumnWords = { ...stateWords, ...traitWords, ...feltWords } as const;

export type PersonColumn = keyof typeof personColumnWords;
export type TeamColumn = keyof typeof teamColumnWords;

/** The names of a record that is written out in full, which the type of Object.keys cannot tell. */
const namesOf = <Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(record) as Name[];

export const stateColumns = namesOf(stateWords);
export const traitColumns = namesOf(traitWords);
export const feltColumns = namesOf(feltWords);
export const personColumns = namesOf(personColumnWords);
export const teamColumns = namesOf(teamColumnWords);

/** Offset of a column in a person's record, and in a team's. */
export const P = eachOf(personColumns, (_, number) => number);
export const T = eachOf(teamColumns, (_, number) => number);

/** Length of a person's record, and of a team's. */
export const PERSON = personColumns.length;
export const TEAM = teamColumns.length;
/** How many columns, from the first on, rules change. */
export const CHANGING = stateColumns.length;
