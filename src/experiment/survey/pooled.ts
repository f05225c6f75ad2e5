import { assumptionValues } from '../../model/assumptions.ts';
import { T, TEAM } from '../../model/columns.ts';
import { eachOf } from '../../model/eachOf.ts';
import { firstSeat, type Population } from '../../model/population.ts';
import { run } from '../../model/run.ts';
import { correlationOf } from '../../statistics/correlation.ts';
import { answersOf, type Answers } from './answers.ts';
import { organisationInput, surveyed } from './organisations.ts';
import { scaleIds, usualQuestionnaire, type Questionnaire } from './scales.ts';

/** One survey among organisations of many kinds: organisation after organisation, and in each by seat or team; 0–1. */
export interface PooledSurvey {
  readonly answers: Answers;
  /** Of each person's team, from records: without error. */
  readonly performance: Float64Array;
  /** Of each team: the mean of what its members answer, and its performance. */
  readonly ofTeams: { readonly trustInTeam: Float64Array; readonly performance: Float64Array };
}

/** Lives through all organisations of a survey, which are counted from 1, and asks everyone in the last week. */
export function pooledSurvey(number: number, questionnaire: Questionnaire = usualQuestionnaire): PooledSurvey {
  const assumptions = assumptionValues();
  const { organisations, employees, teamSize, weeks } = surveyed;
  const people = organisations * employees;
  const teams = organisations * Math.ceil(employees / teamSize);
  const pooled = {
    answers: eachOf(scaleIds, () => new Float64Array(people)),
    performance: new Float64Array(people),
    ofTeams: { trustInTeam: new Float64Array(teams), performance: new Float64Array(teams) },
  };
  for (let organisation = 0; organisation < organisations; organisation++) {
    const input = organisationInput(number, organisation, assumptions);
    const watch = (columns: Population, week: number): void => {
      if (week !== weeks) return;
      // Without warm-up the tick is the week.
      const answers = answersOf(columns, input.key, week, questionnaire);
      for (const id of scaleIds) pooled.answers[id].set(answers[id], organisation * employees);
      pool(columns, answers, organisation, pooled);
    };
    run(input, { measures: [], watch });
  }
  return pooled;
}

/** Adds what is of teams. */
function pool(columns: Population, { trustInTeam }: Answers, organisation: number, into: PooledSurvey): void {
  for (let team = 0; team < columns.teams; team++) {
    const from = firstSeat(columns, team);
    const to = firstSeat(columns, team + 1);
    const performance = columns.team[team * TEAM + T.performance];
    let trust = 0;
    for (let seat = from; seat < to; seat++) trust += trustInTeam[seat];
    const at = organisation * columns.teams + team;
    into.ofTeams.trustInTeam[at] = trust / (to - from);
    into.ofTeams.performance[at] = performance;
    const before = organisation * columns.employees;
    into.performance.fill(performance, before + from, before + to);
  }
}

/** The correlations that are held against published ones, in the order in which the evidence tells of them. */
export function correlationsOf({ answers, performance, ofTeams }: PooledSurvey): readonly number[] {
  const { psychologicalEmpowerment, structuralEmpowerment, satisfaction, commitment, trustInLeader, autonomy } =
    answers;
  return [
    correlationOf(psychologicalEmpowerment, satisfaction),
    correlationOf(psychologicalEmpowerment, commitment),
    correlationOf(satisfaction, commitment),
    correlationOf(trustInLeader, satisfaction),
    correlationOf(trustInLeader, commitment),
    correlationOf(autonomy, satisfaction),
    correlationOf(autonomy, commitment),
    correlationOf(psychologicalEmpowerment, answers.initiative),
    correlationOf(psychologicalEmpowerment, answers.strain),
    correlationOf(structuralEmpowerment, psychologicalEmpowerment),
    correlationOf(structuralEmpowerment, satisfaction),
    correlationOf(structuralEmpowerment, commitment),
    correlationOf(ofTeams.trustInTeam, ofTeams.performance),
    correlationOf(autonomy, performance),
  ];
}
