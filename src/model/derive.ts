import { clamp, pos } from './arithmetic.ts';
import { T } from './columns.ts';
import { delegation, derived, NO_OVERFLOW, now, share, team } from './teamBuffer.ts';
import type { TeamWeek } from './teamWeek.ts';

/**
 * What follows for each member from the columns at the start of the week and the team's picture, before any rule: what is
 * missing of expected autonomy, what people around do, and empowerment. `held` leaves psychological empowerment as it
 * is in each seat, for a run in which that rule is left out.
 */
export function derive(week: TeamWeek, held: boolean): void {
  lookAround(week);
  understand(week.size);
  if (!held) feel(week);
  structure(week);
}

/** Expected autonomy that is missing, and responsibility and satisfaction of the people around. */
function lookAround({ size, first, visible, ties, tiesEach, meanResponsibility, meanSatisfaction }: TeamWeek): void {
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

/** What someone sees around: mostly the own team, a quarter the ties elsewhere. */
const around = (teamMean: number, sumOfTies: number, ties: number): number =>
  ties > 0 ? 0.75 * teamMean + 0.25 * (sumOfTies / ties) : teamMean;

/** Meaning of the work, and mastery of what one may decide about. */
function understand(size: number): void {
  const alignment = team[T.alignment];
  const ofCraft = share[0];
  const ofHr = share[1];
  const ofFinance = share[2];
  const ofStrategy = share[3];
  const hrRights = delegation[1];
  const financeRights = delegation[2];
  const strategyRights = delegation[3];
  for (let j = 0; j < size; j++) {
    const craft = now.competenceCraft[j];
    derived.meaning[j] = 0.5 * now.valueFit[j] + 0.5 * alignment;
    derived.mastery[j] =
      ofCraft * craft +
      ofHr * (craft + hrRights * (now.competenceHR[j] - craft)) +
      ofFinance * (craft + financeRights * (now.competenceFinance[j] - craft)) +
      ofStrategy * (craft + strategyRights * (now.competenceStrategy[j] - craft));
  }
}

/**
 * Psychological empowerment: meaning, mastery, deciding oneself and impact (Spreitzer 1995). Words lift what is felt as
 * far as they are believed: by who trusts the leader, and no longer once expectation outruns experience.
 */
function feel(week: TeamWeek): void {
  const { size } = week;
  const { encouragement } = week.levers;
  const { encouragementMeaning, encouragementFelt, encouragementImpact, disbelief } = week.assumptions.empowerment;
  for (let j = 0; j < size; j++) {
    const belief = encouragement * now.trustInLeader[j] * pos(1 - disbelief * derived.gap[j]);
    const meaning = derived.meaning[j];
    const autonomy = now.autonomy[j];
    const impact = now.impact[j];
    const meaningFelt = meaning + (1 - meaning) * encouragementMeaning * belief;
    const selfDetermination = autonomy + (1 - autonomy) * encouragementFelt * belief;
    const impactFelt = impact + (1 - impact) * encouragementImpact * belief;
    derived.meaningFelt[j] = meaningFelt;
    derived.selfDetermination[j] = selfDetermination;
    derived.impactFelt[j] = impactFelt;
    now.psychologicalEmpowerment[j] = 0.25 * (meaningFelt + derived.mastery[j] + selfDetermination + impactFelt);
  }
}

/** Structural empowerment: rights, information, support, time to learn and feedback (Kanter 1977). */
function structure({ size, openness, coachingGiven, delegationOverall, levers }: TeamWeek): void {
  const { learning, feedback } = levers;
  for (let j = 0; j < size; j++) {
    now.structuralEmpowerment[j] = clamp(
      0.2 *
        (delegationOverall +
          openness +
          coachingGiven * (0.5 + now.trustInLeader[j]) +
          learning * (0.5 + now.learningAbility[j]) +
          feedback * (0.5 + now.trustInTeam[j])),
    );
  }
}
