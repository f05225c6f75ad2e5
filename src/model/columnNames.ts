import type { PersonColumn, TeamColumn } from './columns.ts';
import type { Words } from '../words/words.ts';

/** What people call a person's columns. */
export const personColumnWords: Readonly<Record<PersonColumn, Words>> = {
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
  commitment: { en: 'Commitment', nl: 'Commitment' },
  initiative: { en: 'Entrepreneurship', nl: 'Ondernemend gedrag' },
  needForAutonomy: { en: 'Need for autonomy', nl: 'Behoefte aan autonomie' },
  trustPropensity: { en: 'Trusting by nature', nl: 'Vertrouwend van aard' },
  prosociality: { en: 'Sense of community', nl: 'Gemeenschapszin' },
  learningAbility: { en: 'Learning ability', nl: 'Leervermogen' },
  valueFit: { en: 'Fit with values', nl: 'Aansluiting bij waarden' },
  dispositionSatisfaction: { en: 'Satisfied by nature', nl: 'Tevreden van aard' },
  dispositionCommitment: { en: 'Committed by nature', nl: 'Betrokken van aard' },
  dispositionInitiative: { en: 'Enterprising by nature', nl: 'Ondernemend van aard' },
  talentCraft: { en: 'talent for the craft', nl: 'talent voor het vak' },
  talentHR: { en: 'Talent for HR', nl: 'Talent voor HR' },
  talentFinance: { en: 'Talent for finance', nl: 'Talent voor financiën' },
  talentStrategy: { en: 'Talent for strategy', nl: 'Talent voor strategie' },
  psychologicalEmpowerment: { en: 'Psychological empowerment', nl: 'Psychologisch empowerment' },
  structuralEmpowerment: { en: 'Structural empowerment', nl: 'Structureel empowerment' },
};

/** What people call a team's columns. */
export const teamColumnWords: Readonly<Record<TeamColumn, Words>> = {
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
};
