import { domains } from '../../model/define.ts';
import { type Words, words } from '../../words/words.ts';
import { leverAt } from '../../model/input.ts';
import { singleLeverIds } from '../../model/levers/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { eachOf } from '../../model/eachOf.ts';
import { changedName, type Branch } from '../shell/document.ts';
import { constant } from '../shell/edits/courses.ts';

/** What a hand-out shows, and what it holds that against. */
export interface Compared {
  readonly scenario: Scenario;
  readonly reference: Scenario;
}

const kept = new WeakMap<Scenario, Scenario>();

/** The scenario against what it was before the changes; one that was not changed, against everything staying as it began. */
export function comparedIn({ scenario, reference }: Pick<Branch, 'scenario' | 'reference'>): Compared {
  return { scenario, reference: reference === scenario ? unmoved(scenario) : reference };
}

/** Every lever stays where it is in week 0, and nothing happens. The same scenario gives the same one again. */
function unmoved(scenario: Scenario): Scenario {
  const known = kept.get(scenario);
  if (known) return known;
  const { levers } = scenario;
  const unmovedScenario: Scenario = {
    ...scenario,
    title: words('nothing changes', 'er verandert niets'),
    events: [],
    levers: {
      ...eachOf(singleLeverIds, (id) => constant(leverAt(levers[id], 0))),
      delegation: eachOf(domains, (domain) => constant(leverAt(levers.delegation[domain], 0))),
    },
  };
  kept.set(scenario, unmovedScenario);
  return unmovedScenario;
}

/** Whether it is held against its own beginning, with every lever left where it was. */
export const isUnmoved = ({ scenario, reference }: Compared): boolean => kept.get(scenario) === reference;

/** What the scenario is called: an example that was changed is that example no longer. */
export const scenarioName = ({ scenario, reference }: Compared): Words =>
  isEarlierForm(reference, scenario) ? changedName(scenario.title) : scenario.title;

/** What the reference is called beside the scenario, of which it may be an earlier form. */
export const referenceName = ({ scenario, reference }: Compared): Words =>
  isEarlierForm(reference, scenario) ? words('before the changes', 'vóór de wijzigingen') : reference.title;

const isEarlierForm = (reference: Scenario, { title }: Scenario): boolean =>
  reference.title.en === title.en && reference.title.nl === title.nl;
