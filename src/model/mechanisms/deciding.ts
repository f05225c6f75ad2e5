import { draw, uniform } from '../../random/draw.ts';
import { Purpose } from '../../random/purpose.ts';
import { high, low } from '../../random/shapes.ts';
import { curve } from '../arithmetic.ts';
import { DECISION, DECISION_LENGTH, DecisionKind, P, PERSON, T } from '../columns.ts';
import { domains, type AssumptionGroup, type Mechanism, type Words, type Tally } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.5,
    unit: 'per week',
    low: 0.2,
    high: 0.9,
    meaning: {
      en: 'chance that an employee meets a decision in a week',
      nl: 'chance that an employee meets a decision in a week',
    },
    source: { en: 'workload of judgement calls; assumption', nl: 'workload of judgement calls; assumption' },
  },
  share: {
    default: { craft: 0.5, hr: 0.2, finance: 0.18, strategy: 0.12 },
    unit: 'share',
    low: 0.05,
    high: 0.7,
    sumsToOne: true,
    meaning: {
      en: 'share of decisions that are about craft (the four sum to 1)',
      nl: 'share of decisions that are about craft (the four sum to 1)',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
  difficultyMin: {
    default: 0.1,
    unit: 'level',
    low: 0,
    high: 0.3,
    meaning: { en: 'easiest decision, on the scale of competence', nl: 'easiest decision, on the scale of competence' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  difficultyRange: {
    default: 0.6,
    unit: 'level',
    low: 0.3,
    high: 0.8,
    meaning: { en: 'hardest minus easiest decision', nl: 'hardest minus easiest decision' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  spread: {
    default: 0.122,
    unit: 'spread',
    low: 0.1,
    high: 0.3,
    meaning: {
      en: 'how gradually success rises with competence minus difficulty',
      nl: 'how gradually success rises with competence minus difficulty',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
  localInsight: {
    default: 0.0461,
    unit: 'level',
    low: 0,
    high: 0.15,
    part: true,
    meaning: {
      en: 'what those close to the work see that others do not',
      nl: 'what those close to the work see that others do not',
    },
    source: { en: 'Rivkin & Siggelkow 2003; assumption', nl: 'Rivkin & Siggelkow 2003; assumption' },
  },
  informationNeed: {
    default: { craft: 0.0525, hr: 0.0966, finance: 0.215, strategy: 0.172 },
    unit: 'weight',
    low: 0,
    high: 0.5,
    meaning: { en: 'handicap in craft when information is closed', nl: 'handicap in craft when information is closed' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  alignmentNeed: {
    default: { craft: 0.119, hr: 0.243, finance: 0.288, strategy: 0.728 },
    unit: 'weight',
    low: 0,
    high: 0.9,
    meaning: { en: 'handicap in craft when goals are not shared', nl: 'handicap in craft when goals are not shared' },
    source: { en: 'Clement & Puranam 2018; assumption', nl: 'Clement & Puranam 2018; assumption' },
  },
  leaderCompetence: {
    default: { craft: 0.588, hr: 0.727, finance: 0.701, strategy: 0.799 },
    unit: 'share',
    low: 0.3,
    high: 0.9,
    meaning: {
      en: "leader's competence in craft; low in craft because of distance to the work",
      nl: "leader's competence in craft; low in craft because of distance to the work",
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
  leaderCapacity: {
    default: 0.53,
    unit: 'level',
    low: 0.3,
    high: 0.8,
    meaning: {
      en: 'decisions a week a leader can handle, per member of the team',
      nl: 'decisions a week a leader can handle, per member of the team',
    },
    source: {
      en: 'Virtual Design Team (Jin & Levitt 1996); assumption',
      nl: 'Virtual Design Team (Jin & Levitt 1996); assumption',
    },
  },
  coachingTime: {
    default: 0.5,
    unit: 'share',
    low: 0.2,
    high: 0.8,
    meaning: {
      en: 'share of that capacity that full coaching takes',
      nl: 'share of that capacity that full coaching takes',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
  consultation: {
    default: 0.383,
    unit: 'share',
    low: 0,
    high: 0.8,
    part: true,
    meaning: {
      en: 'how much of the gap to the best colleague consultation closes',
      nl: 'how much of the gap to the best colleague consultation closes',
    },
    source: { en: 'assumption of the seed document, to be swept', nl: 'assumption of the seed document, to be swept' },
  },
  monitoring: {
    default: 0.213,
    unit: 'share',
    low: 0,
    high: 0.5,
    part: true,
    meaning: {
      en: 'chance that the best colleague catches a mistake',
      nl: 'chance that the best colleague catches a mistake',
    },
    source: { en: 'Langfred 2004', nl: 'Langfred 2004' },
  },
  trustBlindness: {
    default: 0.857,
    unit: 'share',
    low: 0,
    high: 1,
    part: true,
    meaning: {
      en: 'how far trust with individual autonomy switches monitoring off',
      nl: 'how far trust with individual autonomy switches monitoring off',
    },
    source: { en: 'Langfred 2004', nl: 'Langfred 2004' },
  },
} as const satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

/** The decisions of one team in one week, into the decision records; nothing is added to a person here. */
export function decide(week: TeamWeek, tally: Tally): void {
  const { people, teams, personAt, teamAt, decision, first, size, openness, coachingGiven, best } = week;
  const a = week.assumptions.deciding;
  const control = teams[teamAt + T.control];
  const leaderLoad = teams[teamAt + T.leaderLoad];
  const alignment = teams[teamAt + T.alignment];
  const capacity = a.leaderCapacity * size * (1 - a.coachingTime * week.coaching * (1 - control));
  const throughput = leaderLoad > capacity ? capacity / leaderLoad : 1;
  const upToHr = a.share.craft + a.share.hr;
  const upToFinance = upToHr + a.share.finance;
  for (let d = 0; d < 4; d++) {
    const domain = domains[d];
    handicap[d] = a.informationNeed[domain] * (1 - openness) + a.alignmentNeed[domain] * (1 - alignment);
    leaderCompetence[d] = a.leaderCompetence[domain];
  }
  week.decisions = week.successes = week.unanswered = week.byLeader = week.worked = week.failed = 0;

  if (arrivals.length < 2 * size) arrivals = new Int32Array(2 * size);
  draw(week.key, Purpose.decisionArrival, first, week.tick, arrivals, size);
  for (let j = 0; j < size; j++) {
    const i = first + j;
    const at = i * DECISION_LENGTH;
    if (uniform(arrivals[2 * j]) >= a.rate) {
      decision[at + DECISION.kind] = DecisionKind.none;
      decision[at + DECISION.domain] = -1;
      decision[at + DECISION.who] = -1;
      decision[at + DECISION.success] = 0;
      tally.byKind[DecisionKind.none]++;
      continue;
    }
    const b = uniform(arrivals[2 * j + 1]);
    const d = b < a.share.craft ? 0 : b < upToHr ? 1 : b < upToFinance ? 2 : 3;
    draw(week.key, Purpose.difficultyAndLadder, i, week.tick, ladder);
    draw(week.key, Purpose.teammateAndLuck, i, week.tick, fate);
    const difficulty = a.difficultyMin + a.difficultyRange * uniform(ladder[0]);

    // The ladder: each step takes its share of what is left of u, and rescales the rest to 0–1.
    let u = uniform(ladder[1]);
    let kind: number;
    let k = j;
    const rights = week.delegation[d];
    if (u >= rights) kind = DecisionKind.reserved;
    else {
      u = u / rights;
      if (u < control) kind = DecisionKind.overruled;
      else {
        u = (u - control) / (1 - control);
        const responsibility = people[personAt + j * PERSON + P.responsibility];
        if (u < responsibility) kind = DecisionKind.self;
        else {
          u = (u - responsibility) / (1 - responsibility);
          let p = 0;
          let mate = j;
          if (size > 1) {
            mate = moreCompetent(week, d, candidate(low(fate[0]), size, j), candidate(high(fate[0]), size, j));
            const willing = people[personAt + mate * PERSON + P.responsibility];
            p = willing * (0.4 + 0.6 * people[personAt + j * PERSON + P.trustInTeam]);
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
    let chance = 0;
    if (byTeam) {
      const decider = personAt + k * PERSON;
      const own = people[decider + d];
      const competence = own + a.consultation * people[decider + P.trustInTeam] * (best[d] - own);
      chance = curve(competence + a.localInsight - difficulty - handicap[d], a.spread);
      chance =
        chance +
        (1 - chance) *
          a.monitoring *
          best[d] *
          (1 - a.trustBlindness * week.meanTrustInTeam * people[decider + P.autonomy]);
    } else if (byLeader) {
      chance = curve(leaderCompetence[d] - difficulty, a.spread) * throughput;
    }
    const success = uniform(fate[1]) < chance ? 1 : 0;

    decision[at + DECISION.kind] = kind;
    decision[at + DECISION.domain] = d;
    decision[at + DECISION.who] = first + k;
    decision[at + DECISION.success] = success;
    tally.byKind[kind]++;
    week.decisions++;
    week.successes += success;
    if (byTeam) {
      if (success) week.worked++;
      else week.failed++;
    } else if (byLeader) week.byLeader++;
    else week.unanswered++;
    if (best[d] >= difficulty ? byTeam : byLeader) tally.atLowestLevel++;
  }
}

/** A teammate of member j, from 16 random bits. */
function candidate(half: number, size: number, j: number): number {
  const other = Math.floor((half / 65536) * (size - 1));
  return other >= j ? other + 1 : other;
}

function moreCompetent(week: TeamWeek, domain: number, one: number, other: number): number {
  const { people, personAt } = week;
  return people[personAt + other * PERSON + domain] > people[personAt + one * PERSON + domain] ? other : one;
}

const handicap = new Float64Array(4);
const leaderCompetence = new Float64Array(4);
const ladder = new Int32Array(2);
const fate = new Int32Array(2);
let arrivals = new Int32Array(64);

export const deciding = {
  id: 'deciding',
  name: { en: 'deciding', nl: 'deciding' },
  sentence: { en: 'deciding', nl: 'deciding' },
  formula: 'deciding',
  assumptions,
  terms,
} as const satisfies Mechanism;
