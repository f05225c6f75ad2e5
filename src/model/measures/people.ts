import { P } from '../columns.ts';
import type { Measure } from '../define.ts';

/** Means over all people at the end of the week. */
export const people = [
  {
    id: 'satisfaction',
    name: { en: 'Satisfaction', nl: 'Werktevredenheid' },
    meaning: { en: 'how satisfied people are with their work', nl: 'hoe tevreden mensen zijn met hun werk' },
    unit: 'points',
    of: 'people',
    column: P.satisfaction,
  },
  {
    id: 'commitment',
    name: { en: 'Commitment', nl: 'Commitment' },
    meaning: {
      en: 'how attached people feel to the organisation',
      nl: 'hoe verbonden mensen zich voelen met de organisatie',
    },
    unit: 'points',
    of: 'people',
    column: P.commitment,
  },
  {
    id: 'initiative',
    name: { en: 'Entrepreneurship', nl: 'Ondernemend gedrag' },
    meaning: {
      en: 'how much people start and improve things of their own accord',
      nl: 'hoeveel mensen uit zichzelf oppakken en verbeteren',
    },
    unit: 'points',
    of: 'people',
    column: P.initiative,
  },
  {
    id: 'trustInLeader',
    name: { en: 'Trust in the leader', nl: 'Vertrouwen in de leidinggevende' },
    meaning: { en: 'how far people trust their leader', nl: 'in hoeverre mensen hun leidinggevende vertrouwen' },
    unit: 'points',
    of: 'people',
    column: P.trustInLeader,
  },
  {
    id: 'trustInTeam',
    name: { en: 'Trust in the team', nl: 'Vertrouwen in het team' },
    meaning: { en: 'how far people trust their teammates', nl: 'in hoeverre mensen hun teamgenoten vertrouwen' },
    unit: 'points',
    of: 'people',
    column: P.trustInTeam,
  },
  {
    id: 'autonomy',
    name: { en: 'Experienced autonomy', nl: 'Ervaren autonomie' },
    meaning: {
      en: 'how much say people really experience in the decisions of their work',
      nl: 'hoeveel ruimte mensen echt ervaren om over hun werk te beslissen',
    },
    unit: 'points',
    of: 'people',
    column: P.autonomy,
  },
  {
    id: 'responsibility',
    name: { en: 'Responsibility', nl: 'Verantwoordelijkheid' },
    meaning: {
      en: 'how willing people are to take a decision up and carry it',
      nl: 'hoe bereid mensen zijn een besluit op te pakken en te dragen',
    },
    unit: 'points',
    of: 'people',
    column: P.responsibility,
  },
  {
    id: 'contribution',
    name: { en: 'Contribution', nl: 'Bijdrage' },
    meaning: {
      en: 'how much people put in for the common interest of team and organisation',
      nl: 'hoeveel mensen doen voor het gezamenlijk belang van team en organisatie',
    },
    unit: 'points',
    of: 'people',
    column: P.contribution,
  },
  {
    id: 'strain',
    name: { en: 'Strain', nl: 'Spanning' },
    meaning: { en: 'how much tension work causes', nl: 'hoeveel spanning het werk geeft' },
    unit: 'points',
    of: 'people',
    column: P.strain,
  },
  {
    id: 'impact',
    name: { en: 'Impact', nl: 'Merkbare invloed' },
    meaning: {
      en: 'how far people feel that their decisions make a difference',
      nl: 'in hoeverre mensen merken dat hun besluiten verschil maken',
    },
    unit: 'points',
    of: 'people',
    column: P.impact,
  },
  {
    id: 'expectation',
    name: { en: 'Expected autonomy', nl: 'Verwachte autonomie' },
    meaning: {
      en: 'how much autonomy people have come to expect',
      nl: 'hoeveel autonomie mensen zijn gaan verwachten',
    },
    unit: 'points',
    of: 'people',
    column: P.expectation,
  },
  {
    id: 'competenceCraft',
    name: { en: 'Competence in craft', nl: 'Bekwaamheid in het vak' },
    meaning: {
      en: 'how well people can decide about the trade itself',
      nl: 'hoe goed mensen kunnen beslissen over de inhoud van het vak',
    },
    unit: 'points',
    of: 'people',
    column: P.competenceCraft,
  },
  {
    id: 'competenceHR',
    name: { en: 'Competence in HR', nl: 'Bekwaamheid in HR' },
    meaning: {
      en: 'how well people can decide about HR, such as rosters, hiring and cooperation',
      nl: "hoe goed mensen kunnen beslissen over HR, zoals roosters, nieuwe collega's en samenwerking",
    },
    unit: 'points',
    of: 'people',
    column: P.competenceHR,
  },
  {
    id: 'competenceFinance',
    name: { en: 'Competence in finance', nl: 'Bekwaamheid in financiën' },
    meaning: { en: 'how well people can decide about money', nl: 'hoe goed mensen kunnen beslissen over geld' },
    unit: 'points',
    of: 'people',
    column: P.competenceFinance,
  },
  {
    id: 'competenceStrategy',
    name: { en: 'Competence in strategy', nl: 'Bekwaamheid in strategie' },
    meaning: {
      en: 'how well people can decide about the course of the organisation',
      nl: 'hoe goed mensen kunnen beslissen over de koers van de organisatie',
    },
    unit: 'points',
    of: 'people',
    column: P.competenceStrategy,
  },
  {
    id: 'psychologicalEmpowerment',
    name: { en: 'Psychological empowerment', nl: 'Psychologisch empowerment' },
    meaning: {
      en: 'how empowered people feel: meaning, mastery, deciding themselves and impact',
      nl: 'hoe krachtig mensen zich voelen: zingeving, beheersing, zelf beslissen en merkbare invloed',
    },
    unit: 'points',
    of: 'people',
    column: P.psychologicalEmpowerment,
  },
  {
    id: 'structuralEmpowerment',
    name: { en: 'Structural empowerment', nl: 'Structureel empowerment' },
    meaning: {
      en: 'what people are really given: decision rights, information, coaching, time to learn and feedback',
      nl: 'wat mensen echt in handen krijgen: zeggenschap, informatie, coaching, leertijd en feedback',
    },
    unit: 'points',
    of: 'people',
    column: P.structuralEmpowerment,
  },
  {
    id: 'standard',
    name: { en: 'What people are used to', nl: 'Wat mensen gewend zijn' },
    meaning: {
      en: 'how satisfied people have got used to being; more than that pleases, less disappoints',
      nl: 'aan hoeveel werktevredenheid mensen gewend zijn geraakt; meer valt mee, minder valt tegen',
    },
    unit: 'points',
    of: 'people',
    column: P.standard,
  },
] as const satisfies readonly Measure[];
