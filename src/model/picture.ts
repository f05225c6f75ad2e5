import { pos } from './arithmetic.ts';
import { D, DERIVED, P, PERSON, T } from './columns.ts';
import type { TeamWeek } from './teamWeek.ts';

/** The social picture of a team: what its members see of each other at the start of the week. */
export function picture(week: TeamWeek): void {
  const { people, teams, teamAt, personAt, size, best, first, visible, ties, tiesEach, derived } = week;
  let responsibility = 0;
  let contribution = 0;
  let satisfaction = 0;
  let trustInTeam = 0;
  let trustInLeader = 0;
  let initiative = 0;
  let commitment = 0;
  let craft = 0;
  let hr = 0;
  let finance = 0;
  let strategy = 0;
  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    responsibility += people[p + P.responsibility];
    contribution += people[p + P.contribution];
    satisfaction += people[p + P.satisfaction];
    trustInTeam += people[p + P.trustInTeam];
    trustInLeader += people[p + P.trustInLeader];
    initiative += people[p + P.initiative];
    commitment += people[p + P.commitment];
    craft = Math.max(craft, people[p + P.competenceCraft]);
    hr = Math.max(hr, people[p + P.competenceHR]);
    finance = Math.max(finance, people[p + P.competenceFinance]);
    strategy = Math.max(strategy, people[p + P.competenceStrategy]);
  }
  best[0] = craft;
  best[1] = hr;
  best[2] = finance;
  best[3] = strategy;
  week.meanResponsibility = responsibility / size;
  week.meanContribution = contribution / size;
  week.meanSatisfaction = satisfaction / size;
  week.meanTrustInTeam = trustInTeam / size;
  week.meanTrustInLeader = trustInLeader / size;
  week.meanInitiative = initiative / size;
  week.meanCommitment = commitment / size;

  const control = teams[teamAt + T.control];
  const { hiding } = week.assumptions.openness;
  week.coachingGiven = week.coaching * (1 - control) * (0.4 + 0.6 * teams[teamAt + T.coachingSkill]);
  week.openness = week.transparency * (1 - hiding * control * (1 - week.feedback) * (1 - week.meanTrustInLeader));

  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    const d = j * DERIVED;
    derived[d + D.gap] = pos(people[p + P.expectation] - people[p + P.autonomy]);
    let responsibilityOfTies = 0;
    let satisfactionOfTies = 0;
    const own = (first + j) * tiesEach;
    for (let t = 0; t < tiesEach; t++) {
      const tie = 2 * ties[own + t];
      responsibilityOfTies += visible[tie];
      satisfactionOfTies += visible[tie + 1];
    }
    derived[d + D.responsibilityAround] = around(week.meanResponsibility, responsibilityOfTies, tiesEach);
    derived[d + D.satisfactionAround] = around(week.meanSatisfaction, satisfactionOfTies, tiesEach);
  }
}

/** What someone sees around: mostly the own team, a quarter the ties elsewhere. */
const around = (teamMean: number, sumOfTies: number, ties: number): number =>
  ties > 0 ? 0.75 * teamMean + 0.25 * (sumOfTies / ties) : teamMean;
