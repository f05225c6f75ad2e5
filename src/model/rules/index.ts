import type { Rule } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';
import { aligning } from './aligning.ts';
import { autonomy } from './autonomy.ts';
import { commitment } from './commitment.ts';
import { contributing } from './contributing.ts';
import { deciding } from './deciding.ts';
import { empowerment } from './empowerment.ts';
import { initiative } from './initiative.ts';
import { leading } from './leading.ts';
import { learning } from './learning.ts';
import { openness } from './openness.ts';
import { people } from './people.ts';
import { performing } from './performing.ts';
import { responsibility } from './responsibility.ts';
import { satisfaction } from './satisfaction.ts';
import { strain } from './strain.ts';
import { trusting } from './trusting.ts';
import { turnover } from './turnover.ts';

/** The rules and the assumptions they rest on, in the order of the model's page; a new one is a file and a line here. */
export const rules = [
  deciding,
  openness,
  leading,
  aligning,
  performing,
  learning,
  autonomy,
  trusting,
  responsibility,
  contributing,
  empowerment,
  strain,
  satisfaction,
  commitment,
  initiative,
  turnover,
  people,
] as const;
export type RuleId = (typeof rules)[number]['id'];

/** Rules that a scenario may leave out whole. */
export const removable: readonly RuleId[] = rules
  .filter((rule) => 'add' in rule || rule.id === 'turnover')
  .map(({ id }) => id);

/** A rule that adds to the change columns. */
export type AddingRule = Rule & { readonly id: RuleId; readonly add: (week: TeamWeek) => void };

const all: readonly (Rule & { readonly id: RuleId })[] = rules;
const adds = (rule: Rule & { id: RuleId }): rule is AddingRule => rule.add !== undefined;

/** The rules that add, but for those left out. */
export const rulesWithout = (without: readonly RuleId[]): readonly AddingRule[] =>
  all.filter(adds).filter(({ id }) => !without.includes(id));
