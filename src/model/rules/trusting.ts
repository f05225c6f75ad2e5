import { assumption, fraction, part, perWeek, weight } from '../assuming.ts';
import { pos } from '../arithmetic.ts';
import { T } from '../columns.ts';
import { DecisionKind, DecisionOutcome, OUTCOMES, setBoth } from '../decisionRecord.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, derived, now, outcome, team } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  gain: part(
    perWeek(0.0271, [0.01, 0.06], 'Mayer et al. 1995', {
      en: 'trust in the leader gained when a decision is left to the team',
      nl: 'vertrouwen in de leidinggevende dat groeit als een besluit aan het team wordt gelaten',
    }),
  ),
  loss: part(
    perWeek(0.0779, [0.02, 0.15], 'Slovic 1993', {
      en: 'trust in the leader lost when overruled',
      nl: 'vertrouwen in de leidinggevende dat verdwijnt als iemands besluit wordt teruggedraaid',
    }),
  ),
  breach: part(
    perWeek(0.00259, [0, 0.04], 'Zhao et al. 2007', {
      en: 'weekly loss of trust in the leader when expected autonomy does not come',
      nl: 'verlies van vertrouwen in de leidinggevende per week als verwachte autonomie uitblijft',
    }),
  ),
  peerGain: part(
    perWeek(0.0315, [0.01, 0.08], assumption, {
      en: 'trust in the team gained when a teammate decides well',
      nl: 'vertrouwen in het team dat groeit als een teamgenoot goed beslist',
    }),
  ),
  peerLoss: part(
    perWeek(0.0527, [0.02, 0.2], assumption, {
      en: 'trust in the team lost when nobody takes a decision',
      nl: 'vertrouwen in het team dat verdwijnt als niemand een besluit neemt',
    }),
  ),
  return: part(
    perWeek(0.0361, [0.005, 0.04], 'Mayer et al. 1995', {
      en: "weekly return of trust to one's own nature",
      nl: 'terugkeer van vertrouwen per week naar iemands eigen aard',
    }),
  ),
  observation: part(
    perWeek(0.03, [0, 0.08], assumption, {
      en: 'weekly change of trust in the team from seeing what others contribute',
      nl: 'verandering van vertrouwen in het team per week door te zien wat anderen bijdragen',
    }),
  ),
  leaderStyle: part(
    weight(
      0.75,
      [0, 1],
      {
        en: 'participative leadership and trust (Dirks & Ferrin 2002); assumption',
        nl: 'participatief leiderschap en vertrouwen (Dirks & Ferrin 2002); aanname',
      },
      {
        en: 'trust that a leader loses by wanting more control than other leaders',
        nl: 'vertrouwen dat een leidinggevende verliest door meer controle te willen dan anderen',
      },
    ),
  ),
  absence: part(
    perWeek(
      0.09,
      [0, 0.2],
      {
        en: 'laissez-faire leadership (Judge & Piccolo 2004; Skogstad et al. 2007); assumption',
        nl: 'laissez-faire-leiderschap (Judge & Piccolo 2004; Skogstad et al. 2007); aanname',
      },
      {
        en: 'weekly loss of trust in a leader who neither controls nor coaches nor gives direction',
        nl: 'verlies van vertrouwen per week in een leidinggevende die niet controleert, niet coacht en geen richting geeft',
      },
    ),
  ),
  absenceFrom: fraction(0.35, [0.25, 0.5], assumption, {
    en: 'absence of a leader that people do not mind',
    nl: 'afwezigheid van een leidinggevende waar mensen geen last van hebben',
  }),
} satisfies AssumptionGroup;

const terms = {
  leftToTeam: { en: 'decision left to team', nl: 'besluit aan team gelaten' },
  overruled: { en: 'overruled by the leader', nl: 'teruggedraaid door de leidinggevende' },
  reserved: { en: 'the leader decided', nl: 'leidinggevende besliste' },
  return: { en: 'back to own nature', nl: 'terug naar eigen aard' },
  style: { en: "leader's own style", nl: 'eigen stijl van leidinggeven' },
  absence: { en: 'a leader who is not there', nl: 'leidinggevende die er niet is' },
  breach: { en: 'expected autonomy not given', nl: 'verwachte autonomie bleef uit' },
  teammate: { en: 'a teammate decided', nl: 'teamgenoot besliste' },
  nobody: { en: 'nobody took the decision', nl: 'niemand nam het besluit' },
  seen: { en: 'what others visibly contribute', nl: 'zichtbare bijdrage van anderen' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size } = week;
  const a = week.assumptions.trusting;
  const back = a.return;
  const { gain, loss, breach, peerGain } = a;
  const me = week.explained - week.first;
  const styled = a.leaderStyle * team[T.style];
  const away = (1 - team[T.control]) * (1 - week.coachingGiven) * (1 - team[T.alignment]);
  const absent = a.absence * pos(away - a.absenceFrom);
  const seen = a.observation * week.openness * (week.meanContribution - 0.4);

  setBoth(leaderUp, DecisionKind.self, gain);
  setBoth(leaderUp, DecisionKind.teammate, gain);
  leaderUp[DecisionOutcome.reservedWorked] = 0.5 * gain;
  leaderDown[DecisionOutcome.reservedFailed] = 0.25 * loss;
  setBoth(leaderDown, DecisionKind.overruled, loss);
  teamUp[DecisionOutcome.teammateWorked] = peerGain;
  teamDown[DecisionOutcome.teammateFailed] = peerGain * (1 - week.levers.feedback);
  setBoth(teamDown, DecisionKind.nobody, a.peerLoss);

  for (let j = 0; j < size; j++) {
    const o = outcome[j];
    const propensity = now.trustPropensity[j];

    const trustInLeader = now.trustInLeader[j];
    const leaderDecided = leaderUp[o] * (1 - trustInLeader) - leaderDown[o] * trustInLeader;
    const leaderBack = back * (propensity - styled - trustInLeader);
    const broken = breach * derived.gap[j] * trustInLeader;
    const left = absent * trustInLeader;
    change.trustInLeader[j] += leaderDecided;
    change.trustInLeader[j] += leaderBack - broken - left;

    const trustInTeam = now.trustInTeam[j];
    const teamDecided = teamUp[o] * (1 - trustInTeam) - teamDown[o] * trustInTeam;
    const bySeeing = seen * (seen > 0 ? 1 - trustInTeam : trustInTeam);
    const teamBack = back * (propensity - trustInTeam);
    change.trustInTeam[j] += teamDecided;
    change.trustInTeam[j] += bySeeing + teamBack;

    if (j === me) {
      const kind = o >> 1;
      const inTheTeam = kind === DecisionKind.self || kind === DecisionKind.teammate;
      week.explanation?.adds('trustInLeader', terms, {
        leftToTeam: inTheTeam ? leaderDecided : 0,
        overruled: kind === DecisionKind.overruled ? leaderDecided : 0,
        reserved: kind === DecisionKind.reserved ? leaderDecided : 0,
        return: back * (propensity - trustInLeader),
        style: -(back * styled),
        breach: -broken,
        absence: -left,
      });
      week.explanation?.adds('trustInTeam', terms, {
        teammate: kind === DecisionKind.teammate ? teamDecided : 0,
        nobody: kind === DecisionKind.nobody ? teamDecided : 0,
        seen: bySeeing,
        return: teamBack,
      });
    }
  }
}

/** What a decision does to trust, by outcome: up towards 1, or down towards 0. */
const leaderUp = new Float64Array(OUTCOMES);
const leaderDown = new Float64Array(OUTCOMES);
const teamUp = new Float64Array(OUTCOMES);
const teamDown = new Float64Array(OUTCOMES);

export const trusting = {
  id: 'trusting',
  name: { en: 'Trusting', nl: 'Vertrouwen' },
  sentence: {
    en: 'Trust in the leader grows when decisions are really left to the team and falls when people are overruled or promises stay empty; trust in the team follows what colleagues decide and contribute.',
    nl: "Vertrouwen in de leidinggevende groeit als besluiten echt bij het team blijven en daalt als besluiten worden teruggedraaid of beloften loos blijken; vertrouwen in het team volgt wat collega's beslissen en bijdragen.",
  },
  equations: {
    trustInLeader:
      '+= (team: gain * (1 - T) | overruled: -loss * T | reserved: s ? 0.5 gain * (1 - T) : -0.25 loss * T) + return * (trustPropensity - leaderStyle * style - T) - breach * gap * T - absence * pos((1 - control) * (1 - coachingGiven) * (1 - alignment) - absenceFrom) * T',
    trustInTeam:
      '+= (teammate: s ? peerGain * (1 - T) : -peerGain * (1 - feedback) * T | nobody: -peerLoss * T) + see * (see > 0 ? 1 - T : T) + return * (trustPropensity - T), see = observation * openness * (ȳ - 0.4)',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
