import { assumption, fraction, inEachDomain, level, part, perWeek, spread } from '../assuming.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';

const assumptions = {
  rate: perWeek(
    0.5,
    [0.2, 0.9],
    { en: 'workload of judgement calls; assumption', nl: 'hoeveelheid afwegingen in het werk; aanname' },
    {
      en: 'chance that an employee meets a decision in a week',
      nl: 'kans dat een medewerker in een week voor een besluit staat',
    },
  ),
  share: {
    ...inEachDomain('share', { craft: 0.5, hr: 0.2, finance: 0.18, strategy: 0.12 }, [0.05, 0.7], assumption, {
      en: 'share of all decisions that fall in this domain (the four add up to 1)',
      nl: 'deel van alle besluiten dat in dit domein valt (de vier tellen op tot 1)',
    }),
    sumsToOne: true,
  },
  difficultyMin: level(0.1, [0, 0.3], assumption, {
    en: 'difficulty of the easiest decision, on the scale of competence',
    nl: 'moeilijkheid van het makkelijkste besluit, op de schaal van vakkundigheid',
  }),
  difficultyRange: level(0.6, [0.3, 0.8], assumption, {
    en: 'difference in difficulty between the hardest and the easiest decision',
    nl: 'verschil in moeilijkheid tussen het lastigste en het makkelijkste besluit',
  }),
  spread: spread(0.146, [0.1, 0.3], assumption, {
    en: 'how gradually the chance of success rises as competence exceeds difficulty',
    nl: 'hoe geleidelijk de kans op succes stijgt naarmate iemand het besluit beter aankan',
  }),
  localInsight: part(
    level(
      0.0275,
      [0, 0.15],
      { en: 'Rivkin & Siggelkow 2003; assumption', nl: 'Rivkin & Siggelkow 2003; aanname' },
      {
        en: 'advantage of those close to the work, who see what others do not',
        nl: 'voordeel van wie dicht op het werk zit en ziet wat anderen niet zien',
      },
    ),
  ),
  informationNeed: inEachDomain(
    'weight',
    { craft: 0.055, hr: 0.0838, finance: 0.161, strategy: 0.258 },
    [0, 0.5],
    assumption,
    {
      en: 'how much harder decisions in this domain become when information is closed',
      nl: 'hoeveel lastiger besluiten in dit domein worden als informatie gesloten blijft',
    },
  ),
  alignmentNeed: inEachDomain(
    'weight',
    { craft: 0.192, hr: 0.366, finance: 0.168, strategy: 0.805 },
    [0, 0.9],
    { en: 'Clement & Puranam 2018; assumption', nl: 'Clement & Puranam 2018; aanname' },
    {
      en: 'how much harder decisions in this domain become when goals are not shared',
      nl: 'hoeveel lastiger besluiten in dit domein worden als doelen niet gedeeld zijn',
    },
  ),
  leaderCompetence: inEachDomain(
    'share',
    { craft: 0.493, hr: 0.838, finance: 0.711, strategy: 0.813 },
    [0.3, 0.9],
    assumption,
    {
      en: 'how competent the leader is in this domain (in craft, distance to the work lowers it)',
      nl: 'hoe vakkundig de leidinggevende in dit domein is (bij de vakinhoud lager door de afstand tot het werk)',
    },
  ),
  leaderCapacity: level(
    3.55,
    [3, 8],
    {
      en: 'Virtual Design Team (Jin & Levitt 1996); assumption',
      nl: 'Virtual Design Team (Jin & Levitt 1996); aanname',
    },
    {
      en: 'decisions a week that one leader can handle, whatever the size of the team',
      nl: 'aantal besluiten per week dat één leidinggevende aankan, hoe groot het team ook is',
    },
  ),
  overload: part(
    fraction(
      0.35,
      [0.1, 1],
      {
        en: 'information overload (Virtual Design Team, Jin & Levitt 1996); assumption',
        nl: 'informatieoverlast (Virtual Design Team, Jin & Levitt 1996); aanname',
      },
      {
        en: 'chance of success lost by decisions for which the leader has no time',
        nl: 'kans op succes die besluiten verliezen waarvoor de leidinggevende geen tijd heeft',
      },
    ),
  ),
  coachingTime: fraction(0.5, [0.2, 0.8], assumption, {
    en: "share of the leader's capacity that full coaching takes",
    nl: 'deel van de tijd voor besluiten dat volledig coachen de leidinggevende kost',
  }),
  consultation: part(
    fraction(
      0.286,
      [0, 0.8],
      { en: 'assumption of the seed document, to be swept', nl: 'aanname uit het brondocument, nog te variëren' },
      {
        en: 'how much of the gap to the best colleague is closed by asking around',
        nl: 'hoeveel van de achterstand op de beste collega wordt ingelopen door te overleggen',
      },
    ),
  ),
  monitoring: part(
    fraction(0.131, [0, 0.5], 'Langfred 2004', {
      en: 'chance that a fully competent best colleague catches a mistake',
      nl: 'kans dat de beste collega, als die alles beheerst, een fout op tijd ziet',
    }),
  ),
  trustBlindness: part(
    fraction(0.79, [0, 1], 'Langfred 2004', {
      en: 'how far trust combined with individual autonomy makes colleagues stop checking each other',
      nl: "in hoeverre vertrouwen samen met individuele autonomie maakt dat collega's niet meer op elkaar letten",
    }),
  ),
  confidence: part(
    fraction(
      0.504,
      [0, 0.7],
      {
        en: 'self-efficacy (Bandura 1977; Spreitzer 1995); assumption',
        nl: 'geloof in eigen kunnen (Bandura 1977; Spreitzer 1995); aanname',
      },
      {
        en: 'how far competence makes people take up a decision without feeling responsible for it',
        nl: 'in hoeverre vakkundigheid iemand een besluit laat oppakken zonder zich er verantwoordelijk voor te voelen',
      },
    ),
  ),
} satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

export const deciding = {
  id: 'deciding',
  name: { en: 'Deciding', nl: 'Beslissen' },
  sentence: {
    en: 'Each week decisions come up; who takes them depends on decision rights, control, responsibility and trust, and whether they work on competence, open information and shared goals.',
    nl: 'Elke week komen er besluiten langs; zeggenschap, controle, verantwoordelijkheid en vertrouwen bepalen wie beslist, en vakkundigheid, open informatie en gedeelde doelen of het goed uitpakt.',
  },
  equations: {
    decision:
      'uniform(a) < rate; in domain d with chance share_d; difficulty = difficultyMin + difficultyRange * uniform(e)',
    'who decides':
      'reserved if u >= delegation_d | overruled if u < control | self if u < take_i | teammate j if u < take_j * (0.4 + 0.6 trustInTeam_i) | self if u < 0.5 coachingGiven | nobody',
    take_i: '1 - (1 - R_i) * (1 - confidence * C_i), C_i of the domain of the decision',
    'chance in the team':
      'q + (1 - q) * monitoring * best_d * (1 - trustBlindness * mean trustInTeam * autonomy_k), q = curve(c + localInsight - difficulty - handicap_d, spread), c = C_k + consultation * trustInTeam_k * (best_d - C_k)',
    handicap: 'informationNeed_d * (1 - openness) + alignmentNeed_d * (1 - alignment)',
    'chance of the leader': 'curve(leaderCompetence_d - difficulty, spread) * throughput',
    throughput:
      'leaderLoad > capacity ? 1 - overload * (1 - capacity / leaderLoad) : 1, capacity = leaderCapacity * (1 - coachingTime * coaching * (1 - control))',
  },
  assumptions,
  terms,
} as const satisfies Rule;
