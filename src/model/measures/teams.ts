import { T } from '../columns.ts';
import type { Measure } from '../define.ts';

/** Means over all teams at the end of the week. */
export const teams = [
  {
    id: 'control',
    name: { en: 'control', nl: 'control' },
    meaning: { en: 'control', nl: 'control' },
    unit: 'points',
    of: 'teams',
    column: T.control,
  },
  {
    id: 'leaderTrust',
    name: { en: 'leaderTrust', nl: 'leaderTrust' },
    meaning: { en: 'leaderTrust', nl: 'leaderTrust' },
    unit: 'points',
    of: 'teams',
    column: T.leaderTrust,
  },
  {
    id: 'coachingSkill',
    name: { en: 'coachingSkill', nl: 'coachingSkill' },
    meaning: { en: 'coachingSkill', nl: 'coachingSkill' },
    unit: 'points',
    of: 'teams',
    column: T.coachingSkill,
  },
  {
    id: 'alignment',
    name: { en: 'alignment', nl: 'alignment' },
    meaning: { en: 'alignment', nl: 'alignment' },
    unit: 'points',
    of: 'teams',
    column: T.alignment,
  },
  {
    id: 'performance',
    name: { en: 'performance', nl: 'performance' },
    meaning: { en: 'performance', nl: 'performance' },
    unit: 'points',
    of: 'teams',
    column: T.performance,
  },
  {
    id: 'forecast',
    name: { en: 'forecast', nl: 'forecast' },
    meaning: { en: 'forecast', nl: 'forecast' },
    unit: 'points',
    of: 'teams',
    column: T.forecast,
  },
  {
    id: 'pressure',
    name: { en: 'pressure', nl: 'pressure' },
    meaning: { en: 'pressure', nl: 'pressure' },
    unit: 'points',
    of: 'teams',
    column: T.pressure,
  },
  {
    id: 'decisionQuality',
    name: { en: 'decisionQuality', nl: 'decisionQuality' },
    meaning: { en: 'decisionQuality', nl: 'decisionQuality' },
    unit: 'points',
    of: 'teams',
    column: T.decisionQuality,
  },
] as const satisfies readonly Measure[];
