import { T } from './columns.ts';
import { best, now, team } from './teamBuffer.ts';
import type { TeamWeek } from './teamWeek.ts';

/** The social picture of a team: what its members see of each other at the start of the week. */
export function picture(week: TeamWeek): void {
  const { size } = week;
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
  const { coachingSpan } = week.assumptions.leading;
  const { transparency, coaching, feedback } = week.levers;
  week.coachingGiven = coachingGiven(coaching, control, team[T.coachingSkill], coachingSpan / size);
  const hide = hiding * control * (1 - feedback) * (1 - week.meanTrustInLeader);
  week.openness = transparency * (1 - hide);
  week.hidden = transparency * hide;
}

/** What a leader gives (0–1) who controls and can coach so much; `span` is people that one leader can coach, for each member. */
export const coachingGiven = (coaching: number, control: number, skill: number, span: number): number =>
  coaching * (1 - control) * (0.4 + 0.6 * skill) * Math.min(1, span);

/** The higher of two numbers; Math.max would also look for NaN and for the sign of zero. */
const higher = (one: number, other: number): number => (one > other ? one : other);
