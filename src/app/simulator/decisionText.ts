import { DecisionKind } from '../../model/decisionRecord.ts';
import { domains, type PerDomain } from '../../model/define.ts';
import { type Words, words } from '../../words/words.ts';
import type { ExplainedWeek } from '../../model/explain.ts';
import { shownNumber } from '../parts/counting.ts';
import type { Voice } from '../parts/say.ts';

/** By the numbers of `DecisionKind`. */
const outcomes: Readonly<Record<number, Words>> = {
  [DecisionKind.none]: words('Had nothing to decide this week.', 'Had deze week niets te beslissen.'),
  [DecisionKind.reserved]: words(
    'A decision about {domain}: the leader decided, as agreed',
    'Een besluit over {domain}: de leidinggevende besliste, zoals afgesproken',
  ),
  [DecisionKind.overruled]: words(
    'A decision about {domain}: formally the team’s, but the leader decided',
    'Een besluit over {domain}: eigenlijk aan het team, maar teruggedraaid door de leidinggevende',
  ),
  [DecisionKind.self]: words('Took a decision about {domain}', 'Nam zelf een besluit over {domain}'),
  [DecisionKind.teammate]: words(
    'A decision about {domain}: teammate {who} took it',
    'Een besluit over {domain}: teamgenoot {who} nam het',
  ),
  [DecisionKind.nobody]: words(
    'A decision about {domain}: nobody took it.',
    'Een besluit over {domain}: niemand nam het.',
  ),
};

const text = {
  tookFor: words(
    'Took a decision about {domain} for teammate {who}',
    'Nam een besluit over {domain} voor teamgenoot {who}',
  ),
  worked: words(', and it worked.', ', en dat pakte goed uit.'),
  failed: words(', and it did not work.', ', en dat pakte niet goed uit.'),
} as const;

const about: PerDomain<Words> = {
  craft: words('the craft', 'het vak'),
  hr: words('HR', 'HR'),
  finance: words('finance', 'financiën'),
  strategy: words('strategy', 'strategie'),
};

/** What someone met in a week. */
export function decisionText({ decision }: Pick<ExplainedWeek, 'decision'>, say: Voice): string {
  const { kind, domain, who, success } = decision;
  if (kind === DecisionKind.none) return say(outcomes[kind]);
  const message = say(outcomes[kind], { domain: say(about[domains[domain]]), who: shownNumber(who) });
  return kind === DecisionKind.nobody ? message : `${message}${say(success ? text.worked : text.failed)}`;
}

export const tookForText = ({ person, domain, success }: ExplainedWeek['tookFor'][number], say: Voice): string =>
  say(text.tookFor, { domain: say(about[domains[domain]]), who: shownNumber(person) }) +
  say(success ? text.worked : text.failed);
