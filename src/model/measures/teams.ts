import { T } from '../columns.ts';
import type { Measure } from '../define.ts';

/** Means over all teams at the end of the week. */
export const teams = [
  {
    id: 'control',
    name: { en: 'Real control', nl: 'Werkelijke controle' },
    meaning: {
      en: 'control that leaders really exert, which can differ from what was agreed',
      nl: 'controle die leidinggevenden echt uitoefenen; die kan afwijken van wat is afgesproken',
    },
    unit: 'points',
    of: 'teams',
    column: T.control,
  },
  {
    id: 'leaderTrust',
    name: { en: "The leader's trust", nl: 'Vertrouwen van de leidinggevende' },
    meaning: { en: 'how far leaders trust their team', nl: 'in hoeverre leidinggevenden hun team vertrouwen' },
    unit: 'points',
    of: 'teams',
    column: T.leaderTrust,
  },
  {
    id: 'coachingSkill',
    name: { en: 'Coaching skill', nl: 'Coachvaardigheid' },
    meaning: { en: 'how well leaders can coach', nl: 'hoe goed leidinggevenden kunnen coachen' },
    unit: 'points',
    of: 'teams',
    column: T.coachingSkill,
  },
  {
    id: 'alignment',
    name: { en: 'Goals and values alive', nl: 'Levende doelen en waarden' },
    meaning: {
      en: 'how far shared goals and values are alive in the team',
      nl: 'in hoeverre gedeelde doelen en waarden leven in het team',
    },
    unit: 'points',
    of: 'teams',
    column: T.alignment,
  },
  {
    id: 'performance',
    name: { en: 'Performance', nl: 'Prestaties' },
    meaning: { en: 'results of the team', nl: 'resultaten van het team' },
    unit: 'points',
    of: 'teams',
    column: T.performance,
  },
  {
    id: 'forecast',
    name: { en: 'Forecast', nl: 'Prognose' },
    meaning: {
      en: 'performance that is expected, based on results so far',
      nl: 'prestatie die verwacht wordt op grond van de resultaten tot nu toe',
    },
    unit: 'points',
    of: 'teams',
    column: T.forecast,
  },
  {
    id: 'pressure',
    name: { en: 'Pressure on the leader', nl: 'Druk op de leidinggevende' },
    meaning: {
      en: 'pressure that leaders feel when results stay behind the forecast',
      nl: 'druk die leidinggevenden voelen als resultaten achterblijven bij de prognose',
    },
    unit: 'points',
    of: 'teams',
    column: T.pressure,
  },
  {
    id: 'decisionQuality',
    name: { en: 'Quality of decisions', nl: 'Kwaliteit van besluiten' },
    meaning: { en: 'share of recent decisions that worked', nl: 'deel van de recente besluiten dat goed uitpakte' },
    unit: 'points',
    of: 'teams',
    column: T.decisionQuality,
  },
] as const satisfies readonly Measure[];
