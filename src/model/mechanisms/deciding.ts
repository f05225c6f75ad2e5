import { drawEach, uniform } from '../../random/draw.ts';
import { Purpose } from '../../random/purpose.ts';
import { high, low } from '../../random/shapes.ts';
import { clamp, curve } from '../arithmetic.ts';
import { DECISION, DECISION_LENGTH, DecisionKind, Outcome, OUTCOMES, T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words, Tally } from '../define.ts';
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
  ROOM,
  share,
  seats,
  team,
} from '../desk.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.5,
    unit: 'per week',
    low: 0.2,
    high: 0.9,
    meaning: {
      en: 'chance that an employee meets a decision in a week',
      nl: 'kans dat een medewerker in een week voor een besluit staat',
    },
    source: { en: 'workload of judgement calls; assumption', nl: 'hoeveelheid afwegingen in het werk; aanname' },
  },
  share: {
    default: { craft: 0.5, hr: 0.2, finance: 0.18, strategy: 0.12 },
    unit: 'share',
    low: 0.05,
    high: 0.7,
    sumsToOne: true,
    meaning: {
      en: 'share of all decisions that fall in this domain (the four add up to 1)',
      nl: 'deel van alle besluiten dat in dit domein valt (de vier tellen op tot 1)',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  difficultyMin: {
    default: 0.1,
    unit: 'level',
    low: 0,
    high: 0.3,
    meaning: {
      en: 'difficulty of the easiest decision, on the scale of competence',
      nl: 'moeilijkheid van het makkelijkste besluit, op de schaal van vakkundigheid',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  difficultyRange: {
    default: 0.6,
    unit: 'level',
    low: 0.3,
    high: 0.8,
    meaning: {
      en: 'difference in difficulty between the hardest and the easiest decision',
      nl: 'verschil in moeilijkheid tussen het lastigste en het makkelijkste besluit',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  spread: {
    default: 0.122,
    unit: 'spread',
    low: 0.1,
    high: 0.3,
    meaning: {
      en: 'how gradually the chance of success rises as competence exceeds difficulty',
      nl: 'hoe geleidelijk de kans op succes stijgt naarmate iemand het besluit beter aankan',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  localInsight: {
    default: 0.0461,
    unit: 'level',
    low: 0,
    high: 0.15,
    part: true,
    meaning: {
      en: 'advantage of those close to the work, who see what others do not',
      nl: 'voordeel van wie dicht op het werk zit en ziet wat anderen niet zien',
    },
    source: { en: 'Rivkin & Siggelkow 2003; assumption', nl: 'Rivkin & Siggelkow 2003; aanname' },
  },
  informationNeed: {
    default: { craft: 0.0525, hr: 0.0966, finance: 0.215, strategy: 0.172 },
    unit: 'weight',
    low: 0,
    high: 0.5,
    meaning: {
      en: 'how much harder decisions in this domain become when information is closed',
      nl: 'hoeveel lastiger besluiten in dit domein worden als informatie gesloten blijft',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  alignmentNeed: {
    default: { craft: 0.119, hr: 0.243, finance: 0.288, strategy: 0.728 },
    unit: 'weight',
    low: 0,
    high: 0.9,
    meaning: {
      en: 'how much harder decisions in this domain become when goals are not shared',
      nl: 'hoeveel lastiger besluiten in dit domein worden als doelen niet gedeeld zijn',
    },
    source: { en: 'Clement & Puranam 2018; assumption', nl: 'Clement & Puranam 2018; aanname' },
  },
  leaderCompetence: {
    default: { craft: 0.588, hr: 0.727, finance: 0.701, strategy: 0.799 },
    unit: 'share',
    low: 0.3,
    high: 0.9,
    meaning: {
      en: 'how competent the leader is in this domain (in craft, distance to the work lowers it)',
      nl: 'hoe vakkundig de leidinggevende in dit domein is (bij de vakinhoud lager door de afstand tot het werk)',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  leaderCapacity: {
    default: 0.53,
    unit: 'level',
    low: 0.3,
    high: 0.8,
    meaning: {
      en: 'decisions a week a leader can handle, per member of the team',
      nl: 'aantal besluiten per week dat een leidinggevende aankan, per teamlid',
    },
    source: {
      en: 'Virtual Design Team (Jin & Levitt 1996); assumption',
      nl: 'Virtual Design Team (Jin & Levitt 1996); aanname',
    },
  },
  coachingTime: {
    default: 0.5,
    unit: 'share',
    low: 0.2,
    high: 0.8,
    meaning: {
      en: "share of the leader's capacity that full coaching takes",
      nl: 'deel van de tijd voor besluiten dat volledig coachen de leidinggevende kost',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  consultation: {
    default: 0.383,
    unit: 'share',
    low: 0,
    high: 0.8,
    part: true,
    meaning: {
      en: 'how much of the gap to the best colleague is closed by asking around',
      nl: 'hoeveel van de achterstand op de beste collega wordt ingelopen door te overleggen',
    },
    source: { en: 'assumption of the seed document, to be swept', nl: 'aanname uit het brondocument, nog te variëren' },
  },
  monitoring: {
    default: 0.213,
    unit: 'share',
    low: 0,
    high: 0.5,
    part: true,
    meaning: {
      en: 'chance that the best colleague catches a mistake',
      nl: 'kans dat de beste collega een fout op tijd ziet',
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
      en: 'how far trust combined with individual autonomy makes colleagues stop checking each other',
      nl: "in hoeverre vertrouwen samen met individuele autonomie maakt dat collega's niet meer op elkaar letten",
    },
    source: { en: 'Langfred 2004', nl: 'Langfred 2004' },
  },
} as const satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

/** The decisions of one team in one week, into the decision records; nothing is added to a person here. */
export function decide(week: TeamWeek, tally: Tally): void {
  const { decision, first, size, openness, coachingGiven, meanTrustInTeam } = week;
  const a = week.assumptions.deciding;
  const control = team[T.control];
  const leaderLoad = team[T.leaderLoad];
  const alignment = team[T.alignment];
  const capacity = a.leaderCapacity * size * (1 - a.coachingTime * week.coaching * (1 - control));
  const throughput = leaderLoad > capacity ? capacity / leaderLoad : 1;
  const upToCraft = share[0];
  const upToHr = upToCraft + share[1];
  const upToFinance = upToHr + share[2];
  const { informationNeed, alignmentNeed } = a;
  const { difficultyMin, difficultyRange, consultation, localInsight, spread, monitoring, trustBlindness } = a;
  handicap[0] = informationNeed.craft * (1 - openness) + alignmentNeed.craft * (1 - alignment);
  handicap[1] = informationNeed.hr * (1 - openness) + alignmentNeed.hr * (1 - alignment);
  handicap[2] = informationNeed.finance * (1 - openness) + alignmentNeed.finance * (1 - alignment);
  handicap[3] = informationNeed.strategy * (1 - openness) + alignmentNeed.strategy * (1 - alignment);
  leaderCompetence[0] = a.leaderCompetence.craft;
  leaderCompetence[1] = a.leaderCompetence.hr;
  leaderCompetence[2] = a.leaderCompetence.finance;
  leaderCompetence[3] = a.leaderCompetence.strategy;

  drawEach(week.key, Purpose.decisionArrival, week.tick, seats, size, arrival);
  const rate = clamp(a.rate);
  let count = 0;
  for (let j = 0; j < size; j++) {
    const at = recordOf(first + j);
    decision[at + DECISION.kind] = DecisionKind.none;
    decision[at + DECISION.domain] = -1;
    decision[at + DECISION.who] = -1;
    decision[at + DECISION.success] = 0;
    outcome[j] = Outcome.none;
    decider[j] = j;
    domain[j] = 0;
    meeting[count] = first + j;
    count += below(uniform(arrival[2 * j]), rate);
  }
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
        const responsibility = now.responsibility[j];
        if (u < responsibility) kind = DecisionKind.self;
        else {
          u = (u - responsibility) / (1 - responsibility);
          let p = 0;
          let mate = j;
          if (size > 1) {
            mate = moreCompetent(d, candidate(low(mates), size, j), candidate(high(mates), size, j));
            const willing = now.responsibility[mate];
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
    let chance = 0;
    if (byTeam) {
      const own = everything[d * ROOM + k];
      const competence = own + consultation * now.trustInTeam[k] * (best[d] - own);
      chance = curve(competence + localInsight - difficulty - handicap[d], spread);
      chance = chance + (1 - chance) * monitoring * best[d] * (1 - trustBlindness * meanTrustInTeam * now.autonomy[k]);
    } else if (byLeader) {
      chance = curve(leaderCompetence[d] - difficulty, spread) * throughput;
    }
    const success = below(uniform(luck[2 * m + 1]), clamp(chance));

    const at = recordOf(i);
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
  tally.byKind[DecisionKind.none] += size - count;
  report(week, tally, count);
}

/** Passes the counted outcomes on, and empties them. */
function report(week: TeamWeek, tally: Tally, decisions: number): void {
  const worked = counts[Outcome.selfWorked] + counts[Outcome.teammateWorked];
  week.decisions = decisions;
  week.worked = worked;
  week.failed = counts[Outcome.selfFailed] + counts[Outcome.teammateFailed];
  week.successes = worked + counts[Outcome.reservedWorked] + counts[Outcome.overruledWorked];
  week.unanswered = counts[Outcome.nobody];
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
const recordOf = (i: number): number => (i * DECISION_LENGTH) & NO_OVERFLOW;

/** A teammate of member j, from 16 random bits. */
const candidate = (half: number, size: number, j: number): number => {
  const other = Math.floor((half / 65536) * (size - 1));
  return other >= j ? other + 1 : other;
};

const moreCompetent = (d: number, one: number, other: number): number =>
  everything[d * ROOM + other] > everything[d * ROOM + one] ? other : one;

const handicap = perDomain();
const leaderCompetence = perDomain();

/** Decisions of the team by outcome. */
const counts = new Int32Array(new ArrayBuffer(OUTCOMES * Int32Array.BYTES_PER_ELEMENT));

export const deciding = {
  id: 'deciding',
  name: { en: 'Deciding', nl: 'Beslissen' },
  sentence: {
    en: 'Each week decisions come up; who takes them depends on decision rights, control, responsibility and trust, and whether they work on competence, open information and shared goals.',
    nl: 'Elke week komen er besluiten langs; zeggenschap, controle, verantwoordelijkheid en vertrouwen bepalen wie beslist, en vakkundigheid, open informatie en gedeelde doelen of het goed uitpakt.',
  },
  formula:
    'reserved | overruled | self | teammate | nobody; p = curve(c + localInsight - difficulty - h_d, spread), p += (1 - p) * monitoring * best_d * (1 - trustBlindness * mean trustInTeam * autonomy_k)',
  assumptions,
  terms,
} as const satisfies Mechanism;
