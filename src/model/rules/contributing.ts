import { assumption, fraction, part, perWeek, weight } from '../assuming.ts';
import { clamp } from '../arithmetic.ts';
import { T } from '../columns.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, now, team } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  reciprocity: part(
    fraction(0.259, [0.2, 0.7], 'Fischbacher, Gächter & Fehr 2001', {
      en: 'weight of what others contribute',
      nl: 'gewicht van wat anderen bijdragen',
    }),
  ),
  rate: perWeek(0.137, [0.05, 0.2], assumption, {
    en: 'weekly speed at which contribution changes',
    nl: 'snelheid per week waarmee de bijdrage verandert',
  }),
  peerFeedback: part(
    weight(0.582, [0, 0.9], 'Fehr & Gächter 2000', {
      en: 'push that open feedback among colleagues gives to contributing',
      nl: "stimulans om bij te dragen door open feedback onder collega's",
    }),
  ),
  loafing: part(
    fraction(0.141, [0, 0.5], 'Karau & Williams 1993', {
      en: 'share of contribution lost when nobody can see it',
      nl: 'deel van de bijdrage dat wegvalt als niemand het ziet',
    }),
  ),
  compliance: part(
    fraction(0.377, [0.3, 0.7], assumption, {
      en: 'effort that full control enforces',
      nl: 'inzet die volledige controle afdwingt',
    }),
  ),
  breach: part(
    fraction(
      0.3,
      [0, 0.8],
      {
        en: 'Zhao et al. 2007 (breach and performance in role)',
        nl: 'Zhao et al. 2007 (gebroken verwachtingen en prestatie in de functie)',
      },
      {
        en: 'effort that people withhold when expected autonomy does not come',
        nl: 'inzet die mensen inhouden als verwachte autonomie uitblijft',
      },
    ),
  ),
} satisfies AssumptionGroup;

const terms = {
  motive: { en: 'own and shared motive', nl: 'eigen en gedeeld motief' },
  reciprocity: { en: 'what others contribute', nl: 'wat anderen bijdragen' },
  loafing: { en: 'nobody sees it', nl: 'niemand ziet het' },
  peerFeedback: { en: 'feedback from colleagues', nl: "feedback van collega's" },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size, openness, meanContribution } = week;
  const { rate, reciprocity, loafing, peerFeedback } = week.assumptions.contributing;
  const me = week.explained - week.first;
  const alignment = team[T.alignment];
  const visibility = Math.max(Math.min(1, 4 / size), openness);
  const unseen = 1 - loafing * (1 - visibility);
  const others = reciprocity * meanContribution;
  const reminded = peerFeedback * week.levers.feedback * openness;

  for (let j = 0; j < size; j++) {
    const contribution = now.contribution[j];
    const prosociality = now.prosociality[j];
    const motive = prosociality + (1 - prosociality) * now.commitment[j] * alignment;
    const taken = 0.3 + 0.7 * now.responsibility[j];
    const ownAndOthers = (1 - reciprocity) * motive + others;
    const feedback = reminded * now.trustInTeam[j] * meanContribution * (1 - contribution);
    const target = clamp(taken * ownAndOthers * unseen + feedback);
    change.contribution[j] += rate * (target - contribution);

    if (j === me) {
      week.explanation?.target(
        'contribution',
        terms,
        {
          motive: taken * ((1 - reciprocity) * motive),
          reciprocity: taken * others,
          loafing: taken * ownAndOthers * (unseen - 1),
          peerFeedback: feedback,
        },
        target,
      );
    }
  }
}

export const contributing = {
  id: 'contributing',
  name: { en: 'Contributing', nl: 'Bijdragen' },
  sentence: {
    en: 'People contribute to the common interest as far as they feel responsible, see others do the same, and are seen.',
    nl: 'Mensen dragen bij aan het gezamenlijk belang voor zover ze zich verantwoordelijk voelen, anderen hetzelfde zien doen en zelf gezien worden.',
  },
  equations: {
    contribution:
      '+= rate * (clamp((0.3 + 0.7 R) * ((1 - reciprocity) * m + reciprocity * ȳ) * (1 - loafing * (1 - w)) + peerFeedback * feedback * openness * trustInTeam * ȳ * (1 - y)) - y), m = prosociality + (1 - prosociality) * commitment * alignment, w = max(min(1, 4 / n), openness)',
    effort: 'max(y, control * compliance) * (1 - breach * gap), see performing',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
