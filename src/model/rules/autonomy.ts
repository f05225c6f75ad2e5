import { assumption, fraction, part, perWeek } from '../assuming.ts';
import { pos } from '../arithmetic.ts';
import { DecisionKind, decided, OUTCOMES, setBoth } from '../decisionRecord.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, now, outcome } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: perWeek(0.18, [0.05, 0.2], assumption, {
    en: 'weekly speed at which experienced autonomy follows what happens',
    nl: 'snelheid per week waarmee ervaren autonomie volgt wat er gebeurt',
  }),
  voice: fraction(0.134, [0, 0.3], assumption, {
    en: 'autonomy felt when the leader decides',
    nl: 'autonomie die iemand ervaart als de leidinggevende beslist',
  }),
  teammateShare: fraction(0.768, [0.4, 0.95], assumption, {
    en: 'autonomy felt when a teammate decides',
    nl: 'autonomie die iemand ervaart als een teamgenoot beslist',
  }),
  normTightness: part(
    fraction(0.279, [0, 0.6], 'Barker 1993', {
      en: 'autonomy lost to tight norms among colleagues',
      nl: "autonomie die verloren gaat door strakke normen onder collega's",
    }),
  ),
  expectationUp: perWeek(
    0.0222,
    [0.02, 0.06],
    { en: 'Boswell et al. 2005 (honeymoon and hangover)', nl: 'Boswell et al. 2005 (wittebroodsweken en kater)' },
    {
      en: 'weekly speed at which expected autonomy rises (it lags behind what words make people feel)',
      nl: 'snelheid per week waarmee de verwachte autonomie stijgt (later dan het gevoel dat woorden geven)',
    },
  ),
  expectationDown: perWeek(0.0149, [0.005, 0.05], assumption, {
    en: 'weekly speed at which expected autonomy falls',
    nl: 'snelheid per week waarmee de verwachte autonomie daalt',
  }),
} satisfies AssumptionGroup;

const terms = {
  experience: { en: 'who decided this week', nl: 'wie deze week besliste' },
  words: { en: 'words and programmes', nl: 'woorden en programma’s' },
  rights: { en: 'decision rights', nl: 'zeggenschap' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size, delegationOverall } = week;
  const { encouragement } = week.levers;
  const { rate, expectationUp, expectationDown, voice, teammateShare, normTightness } = week.assumptions.autonomy;
  const me = week.explained - week.first;
  const tight = normTightness * week.levers.feedback * pos(week.meanContribution - 0.6);
  const promised = Math.max(encouragement, delegationOverall);
  setBoth(felt, DecisionKind.reserved, voice);
  setBoth(felt, DecisionKind.overruled, voice);
  setBoth(felt, DecisionKind.self, 1 - tight);
  setBoth(felt, DecisionKind.teammate, teammateShare - tight);
  setBoth(felt, DecisionKind.nobody, 0.5);

  for (let j = 0; j < size; j++) {
    const o = outcome[j];
    const autonomy = now.autonomy[j];
    const experience = rate * decided[o] * (felt[o] - autonomy);
    change.autonomy[j] += experience;

    const expectation = now.expectation[j];
    const target = promised > autonomy ? promised : autonomy;
    change.expectation[j] += expectationUp * pos(target - expectation) - expectationDown * pos(expectation - target);

    if (j === me) {
      week.explanation?.adds('autonomy', terms, { experience });
      week.explanation?.target(
        'expectation',
        terms,
        { words: encouragement, rights: delegationOverall, experience: autonomy },
        target,
      );
    }
  }
}

/** Autonomy felt in a decision, by outcome. */
const felt = new Float64Array(OUTCOMES);

export const autonomy = {
  id: 'autonomy',
  name: { en: 'Experiencing autonomy', nl: 'Autonomie ervaren' },
  sentence: {
    en: 'Autonomy is what people experience when decisions come up, and they measure it against what words and formal rights led them to expect.',
    nl: 'Autonomie is wat mensen ervaren als er besluiten langskomen, en ze leggen die naast wat woorden en formele zeggenschap hen lieten verwachten.',
  },
  equations: {
    autonomy:
      '+= rate * (x - autonomy), x = self: 1 - tight | teammate: teammateShare - tight | nobody: 0.5 | leader: voice; tight = normTightness * feedback * pos(ȳ - 0.6)',
    expectation:
      '+= expectationUp * pos(max(encouragement, Σ share_d delegation_d, autonomy) - expectation) - expectationDown * pos(expectation - max(…))',
    gap: 'pos(expectation - autonomy)',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
