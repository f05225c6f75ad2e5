import { pos } from './arithmetic.ts';
import { T } from './columns.ts';
import { best, derived, NO_OVERFLOW, now, team } from './desk.ts';
import type { TeamWeek } from './teamWeek.ts';

/** The social picture of a team: what its members see of each other at the start of the week. */
export function picture(week: TeamWeek): void {
  const { size, first, visible, ties, tiesEach } = week;
  let responsibility = 0;
  let contribution = 0;
  let satisfaction = 0;
  let trustInTeam = 0;
  let trustInLeader = 0;
  let initiative = 0;
  let commitment = 0;
  for (let j = 0; j < size; j++) {
    responsibility += now.responsibility[j];
    contribution += now.contribution[j];
    satisfaction += now.satisfaction[j];
    trustInTeam += now.trustInTeam[j];
    trustInLeader += now.trustInLeader[j];
    initiative += now.initiative[j];
    commitment += now.commitment[j];
  }
  week.meanResponsibility = responsibility / size;
  week.meanContribution = contribution / size;
  week.meanSatisfaction = satisfaction / size;
  week.meanTrustInTeam = trustInTeam / size;
  week.meanTrustInLeader = trustInLeader / size;
  week.meanInitiative = initiative / size;
  week.meanCommitment = commitment / size;

  let craft = 0;
  let hr = 0;
  let finance = 0;
  let strategy = 0;
  for (let j = 0; j < size; j++) {
    craft = higher(now.competenceCraft[j], craft);
    hr = higher(now.competenceHR[j], hr);
    finance = higher(now.competenceFinance[j], finance);
    strategy = higher(now.competenceStrategy[j], strategy);
  }
  best[0] = craft;
  best[1] = hr;
  best[2] = finance;
  best[3] = strategy;

  const control = team[T.control];
  const { hiding } = week.assumptions.openness;
  week.coachingGiven = week.coaching * (1 - control) * (0.4 + 0.6 * team[T.coachingSkill]);
  week.openness = week.transparency * (1 - hiding * control * (1 - week.feedback) * (1 - week.meanTrustInLeader));

  const { meanResponsibility, meanSatisfaction } = week;
  for (let j = 0; j < size; j++) {
    derived.gap[j] = pos(now.expectation[j] - now.autonomy[j]);
    let responsibilityOfTies = 0;
    let satisfactionOfTies = 0;
    const own = ((first + j) * tiesEach) & NO_OVERFLOW;
    if (tiesEach === USUAL_TIES) {
      const one = ties[own] & NO_OVERFLOW;
      const other = ties[own + 1] & NO_OVERFLOW;
      const third = ties[own + 2] & NO_OVERFLOW;
      responsibilityOfTies = visible[one] + visible[other] + visible[third];
      satisfactionOfTies = visible[one + 1] + visible[other + 1] + visible[third + 1];
    } else {
      for (let t = 0; t < tiesEach; t++) {
        const tie = ties[own + t] & NO_OVERFLOW;
        responsibilityOfTies += visible[tie];
        satisfactionOfTies += visible[tie + 1];
      }
    }
    derived.responsibilityAround[j] = around(meanResponsibility, responsibilityOfTies, tiesEach);
    derived.satisfactionAround[j] = around(meanSatisfaction, satisfactionOfTies, tiesEach);
  }
}

/** The default number of ties is written out: a loop of three costs more than what it does. */
const USUAL_TIES = 3;

/** The higher of two numbers; Math.max would also look for NaN and for the sign of zero. */
const higher = (one: number, other: number): number => (one > other ? one : other);

/** What someone sees around: mostly the own team, a quarter the ties elsewhere. */
const around = (teamMean: number, sumOfTies: number, ties: number): number =>
  ties > 0 ? 0.75 * teamMean + 0.25 * (sumOfTies / ties) : teamMean;
