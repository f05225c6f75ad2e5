import { assumption, fraction, part, perWeek } from '../assuming.ts';
import { pos } from '../arithmetic.ts';
import { T } from '../columns.ts';
import { DecisionKind, DecisionOutcome, OUTCOMES, setBoth } from '../decisionRecord.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, decider, derived, now, outcome, team } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: perWeek(0.0375, [0.02, 0.12], 'Pierce, Kostova & Dirks 2001', {
    en: 'weekly speed of growing into the room given',
    nl: 'snelheid per week waarmee iemand in de gegeven ruimte groeit',
  }),
  base: fraction(0.35, [0.1, 0.4], assumption, {
    en: 'responsibility taken without any room',
    nl: 'verantwoordelijkheid die iemand neemt zonder enige ruimte',
  }),
  success: part(
    perWeek(0.0887, [0.02, 0.12], assumption, {
      en: 'responsibility gained by a decision that works',
      nl: 'verantwoordelijkheid die groeit door een besluit dat goed uitpakt',
    }),
  ),
  blame: part(
    perWeek(0.116, [0, 0.2], 'Edmondson 1999', {
      en: 'responsibility lost by a failure that is blamed on someone',
      nl: 'verantwoordelijkheid die verdwijnt als iemand op een fout wordt afgerekend',
    }),
  ),
  helplessness: part(
    perWeek(0.0284, [0, 0.08], 'Seligman 1975', {
      en: 'responsibility lost when overruled',
      nl: 'verantwoordelijkheid die verdwijnt als iemands besluit wordt teruggedraaid',
    }),
  ),
  norm: part(
    perWeek(0.0472, [0, 0.1], 'DeGroot 1974', {
      en: 'weekly pull of how much responsibility people around take',
      nl: 'invloed per week van de verantwoordelijkheid die mensen in de omgeving nemen',
    }),
  ),
} satisfies AssumptionGroup;

const terms = {
  success: { en: 'own decision worked', nl: 'eigen besluit pakte goed uit' },
  blame: { en: 'blamed for a failure', nl: 'afgerekend op een fout' },
  helplessness: { en: 'overruled by the leader', nl: 'teruggedraaid door de leidinggevende' },
  room: { en: 'growing into the room', nl: 'groeien in de ruimte' },
  norm: { en: 'what people around do', nl: 'wat de omgeving doet' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size, coachingGiven } = week;
  const a = week.assumptions.responsibility;
  const { rate, base, success, helplessness, norm } = a;
  const me = week.explained - week.first;
  const alignment = team[T.alignment];
  const blame = a.blame * (1 - week.levers.feedback) * (0.5 + 0.5 * week.levers.transparency) * (1 - coachingGiven);

  up[DecisionOutcome.selfWorked] = up[DecisionOutcome.teammateWorked] = success;
  down[DecisionOutcome.selfFailed] = down[DecisionOutcome.teammateFailed] = blame;
  setBoth(down, DecisionKind.overruled, helplessness);
  setBoth(down, DecisionKind.reserved, 0.2 * helplessness);

  for (let j = 0; j < size; j++) {
    const k = decider[j];
    const o = outcome[j];
    const ofDecider = now.responsibility[k];
    const byDecision = up[o] * (1 - ofDecider) - down[o] * ofDecider;
    change.responsibility[k] += byDecision;

    const responsibility = now.responsibility[j];
    const room = base + (1 - base) * now.autonomy[j] * (0.35 + 0.3 * alignment + 0.35 * now.prosociality[j]);
    const speed = rate * (0.3 + 0.7 * coachingGiven + 0.3 * now.trustInLeader[j]);
    const growing = speed * (pos(room - responsibility) - 0.3 * pos(responsibility - room));
    const pulled = norm * (derived.responsibilityAround[j] - responsibility);
    change.responsibility[j] += growing + pulled;

    if (k === me) {
      week.explanation?.adds('responsibility', terms, {
        success: up[o] > 0 ? byDecision : 0,
        blame: o === DecisionOutcome.selfFailed || o === DecisionOutcome.teammateFailed ? byDecision : 0,
        helplessness: o < DecisionOutcome.selfFailed ? byDecision : 0,
      });
    }
    if (j === me) week.explanation?.adds('responsibility', terms, { room: growing, norm: pulled });
  }
}

/** What a decision does to the decider (to who met it, where the leader decided), by outcome: towards 1, towards 0. */
const up = new Float64Array(OUTCOMES);
const down = new Float64Array(OUTCOMES);

export const responsibility = {
  id: 'responsibility',
  name: { en: 'Taking responsibility', nl: 'Verantwoordelijkheid nemen' },
  sentence: {
    en: 'People grow into the room they get, faster with coaching and success, and shrink back when they are overruled or blamed.',
    nl: 'Mensen groeien in de ruimte die ze krijgen, sneller met coaching en succes, en trekken zich terug als hun besluiten worden teruggedraaid of ze op fouten worden afgerekend.',
  },
  equations: {
    responsibility:
      '+= v * (room > R ? room - R : 0.3 (room - R)) + norm * (around(R) - R) + (worked: success * (1 - R) | failed: -blame * (1 - feedback) * (0.5 + 0.5 transparency) * (1 - coachingGiven) * R | overruled: -helplessness * R | reserved: -0.2 helplessness * R)',
    room: 'base + (1 - base) * autonomy * (0.35 + 0.3 alignment + 0.35 prosociality)',
    v: 'rate * (0.3 + 0.7 coachingGiven + 0.3 trustInLeader)',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
