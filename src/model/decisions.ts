import { drawEach, uniform } from '../random/draw.ts';
import { Purpose } from '../random/purpose.ts';
import { high, low } from '../random/shapes.ts';
import { clamp, curve } from './arithmetic.ts';
import { T } from './columns.ts';
import { DECISION, DECISION_LENGTH, DecisionKind, DecisionOutcome, OUTCOMES } from './decisionRecord.ts';
import type { Tally } from './define.ts';
import {
  arrival,
  best,
  decider,
  delegation,
  domain,
  everything,
  ladder,
  luck,
  meeting,
  NO_OVERFLOW,
  now,
  outcome,
  perDomain,
  teamCapacity,
  share,
  seats,
  team,
} from './teamBuffer.ts';
import type { TeamWeek } from './teamWeek.ts';

/**
 * The decisions of one team in one week, into the decision records; nothing is added to a person here. In three
 * functions, so that the compiler writes out all small calls in each.
 */
export function decide(week: TeamWeek, tally: Tally): void {
  const count = arrive(week);
  tally.byKind[DecisionKind.none] += week.size - count;
  take(week, tally, count);
  report(week, tally, count);
}

/** Whom a decision meets: as many seats at the start of `meeting` as it returns. */
function arrive(week: TeamWeek): number {
  const { decision, first, size } = week;
  drawEach(week.key, Purpose.decisionArrival, week.tick, seats, size, arrival);
  const rate = clamp(week.assumptions.deciding.rate);
  let count = 0;
  for (let j = 0; j < size; j++) {
    const at = decisionAt(first + j);
    decision[at + DECISION.kind] = DecisionKind.none;
    decision[at + DECISION.domain] = -1;
    decision[at + DECISION.who] = -1;
    decision[at + DECISION.success] = 0;
    outcome[j] = DecisionOutcome.none;
    decider[j] = j;
    domain[j] = 0;
    meeting[count] = first + j;
    count += below(uniform(arrival[2 * j]), rate);
  }
  return count;
}

/** Who takes each decision, and whether it works. */
function take(week: TeamWeek, tally: Tally, count: number): void {
  const { decision, first, size, openness, coachingGiven, meanTrustInTeam } = week;
  const a = week.assumptions.deciding;
  const control = team[T.control];
  const leaderLoad = team[T.leaderLoad];
  const alignment = team[T.alignment];
  const capacity = a.leaderCapacity * (1 - a.coachingTime * week.levers.coaching * (1 - control));
  const throughput = leaderLoad > capacity ? 1 - a.overload * (1 - capacity / leaderLoad) : 1;
  const upToCraft = share[0];
  const upToHr = clamp(upToCraft + share[1]);
  const upToFinance = clamp(upToHr + share[2]); // shares that sum to 1 may do so a last bit above it
  const { informationNeed, alignmentNeed } = a;
  const { difficultyMin, difficultyRange, consultation, localInsight, spread, monitoring, trustBlindness } = a;
  const { confidence } = a;
  handicap[0] = informationNeed.craft * (1 - openness) + alignmentNeed.craft * (1 - alignment);
  handicap[1] = informationNeed.hr * (1 - openness) + alignmentNeed.hr * (1 - alignment);
  handicap[2] = informationNeed.finance * (1 - openness) + alignmentNeed.finance * (1 - alignment);
  handicap[3] = informationNeed.strategy * (1 - openness) + alignmentNeed.strategy * (1 - alignment);
  leaderCompetence[0] = a.leaderCompetence.craft;
  leaderCompetence[1] = a.leaderCompetence.hr;
  leaderCompetence[2] = a.leaderCompetence.finance;
  leaderCompetence[3] = a.leaderCompetence.strategy;

  drawEach(week.key, Purpose.difficultyAndLadder, week.tick, meeting, count, ladder);
  drawEach(week.key, Purpose.teammateAndLuck, week.tick, meeting, count, luck);

  let lowest = 0;
  for (let m = 0; m < count; m++) {
    const i = meeting[m];
    const j = i - first;
    const b = uniform(arrival[2 * j + 1]);
    const d = 3 - below(b, upToCraft) - below(b, upToHr) - below(b, upToFinance);
    const mates = luck[2 * m];
    const difficulty = difficultyMin + difficultyRange * uniform(ladder[2 * m]);

    // The ladder: each step takes its share of what is left of u, and rescales the rest to 0–1.
    let u = uniform(ladder[2 * m + 1]);
    let kind: number;
    let k = j;
    const rights = delegation[d];
    if (u >= rights) kind = DecisionKind.reserved;
    else {
      u = u / rights;
      if (u < control) kind = DecisionKind.overruled;
      else {
        u = (u - control) / (1 - control);
        // People take up what they feel responsible for, or can do (Bandura 1977). Written out twice: as a function, the
        // call for the teammate, which is rare in the first weeks, would stay a call and make garbage.
        const taking = 1 - (1 - now.responsibility[j]) * (1 - confidence * everything[d * teamCapacity + j]);
        if (u < taking) kind = DecisionKind.self;
        else {
          u = (u - taking) / (1 - taking);
          let p = 0;
          let mate = j;
          if (size > 1) {
            mate = moreCompetent(d, candidate(low(mates), size, j), candidate(high(mates), size, j));
            const willing = 1 - (1 - now.responsibility[mate]) * (1 - confidence * everything[d * teamCapacity + mate]);
            p = willing * (0.4 + 0.6 * now.trustInTeam[j]);
          }
          if (u < p) {
            kind = DecisionKind.teammate;
            k = mate;
          } else {
            u = (u - p) / (1 - p);
            kind = u < 0.5 * coachingGiven ? DecisionKind.self : DecisionKind.nobody;
          }
        }
      }
    }

    const byTeam = kind === DecisionKind.self || kind === DecisionKind.teammate;
    const byLeader = kind === DecisionKind.reserved || kind === DecisionKind.overruled;
    // One call of `curve` for both: a call that was rare in the first weeks would stay a call, and make garbage.
    let edge = 0;
    if (byTeam) {
      const own = everything[d * teamCapacity + k];
      const competence = own + consultation * now.trustInTeam[k] * (best[d] - own);
      edge = competence + localInsight - difficulty - handicap[d];
    } else if (byLeader) edge = leaderCompetence[d] - difficulty;
    let chance = curve(edge, spread);
    if (byTeam) {
      chance = chance + (1 - chance) * monitoring * best[d] * (1 - trustBlindness * meanTrustInTeam * now.autonomy[k]);
    } else if (byLeader) chance = chance * throughput;
    else chance = 0;
    const success = below(uniform(luck[2 * m + 1]), clamp(chance));

    const at = decisionAt(i);
    decision[at + DECISION.kind] = kind;
    decision[at + DECISION.domain] = d;
    decision[at + DECISION.who] = first + k;
    decision[at + DECISION.success] = success;
    outcome[j] = 2 * kind + success;
    decider[j] = k;
    domain[j] = d;
    counts[2 * kind + success]++;
    if (best[d] >= difficulty ? byTeam : byLeader) lowest++;
  }
  tally.atLowestLevel += lowest;
}

/** Passes the counted outcomes on, and empties them. */
function report(week: TeamWeek, tally: Tally, decisions: number): void {
  const worked = counts[DecisionOutcome.selfWorked] + counts[DecisionOutcome.teammateWorked];
  week.decisions = decisions;
  week.worked = worked;
  week.failed = counts[DecisionOutcome.selfFailed] + counts[DecisionOutcome.teammateFailed];
  week.successes = worked + counts[DecisionOutcome.reservedWorked] + counts[DecisionOutcome.overruledWorked];
  week.unanswered = counts[DecisionOutcome.nobody];
  week.byLeader = decisions - worked - week.failed - week.unanswered;
  for (let kind: number = DecisionKind.reserved; kind <= DecisionKind.nobody; kind++) {
    tally.byKind[kind] += counts[2 * kind] + counts[2 * kind + 1];
    counts[2 * kind] = counts[2 * kind + 1] = 0;
  }
}

/**
 * 1 if u < chance, else 0, both on 0–1 (and not both at its ends). For outcomes that are as good as even: the
 * processor would guess a branch wrong half of the time, at the price of a whole draw.
 */
const below = (u: number, chance: number): number => -Math.floor(u - chance) | 0;

/** Where the decision record of seat `i` is. */
const decisionAt = (i: number): number => (i * DECISION_LENGTH) & NO_OVERFLOW;

/** A teammate of member j, from 16 random bits. */
const candidate = (half: number, size: number, j: number): number => {
  const other = Math.floor((half / 65536) * (size - 1));
  return other >= j ? other + 1 : other;
};

const moreCompetent = (d: number, one: number, other: number): number =>
  everything[d * teamCapacity + other] > everything[d * teamCapacity + one] ? other : one;

const handicap = perDomain();
const leaderCompetence = perDomain();

/** Decisions of the team by outcome. */
const counts = new Int32Array(new ArrayBuffer(OUTCOMES * Int32Array.BYTES_PER_ELEMENT));
