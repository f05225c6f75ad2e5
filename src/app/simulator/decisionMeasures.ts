import type { DecisionMeasures } from '../../charts/decisions.ts';

/** Those measures of a run of which the chart of who decides is made. */
export const decisionMeasures = (measures: Readonly<Record<string, Float64Array>>): DecisionMeasures => ({
  shareDecidedBySelf: measures['shareDecidedBySelf'],
  shareDecidedByTeammate: measures['shareDecidedByTeammate'],
  shareReserved: measures['shareReserved'],
  shareOverruled: measures['shareOverruled'],
  shareDecidedByNobody: measures['shareDecidedByNobody'],
  decisions: measures['decisions'],
  decisionsAtLowestLevel: measures['decisionsAtLowestLevel'],
});
