import { DecisionKind } from '../decisionRecord.ts';
import type { Measure, Tally } from '../define.ts';

const decisions = (tally: Tally): number => {
  let all = 0;
  for (let kind = 1; kind < tally.byKind.length; kind++) all += tally.byKind[kind];
  return all;
};

/** Counts of the week, and who took its decisions: shares of all decisions, NaN in a week without any. */
export const decided = [
  {
    id: 'quits',
    name: { en: 'People leaving', nl: 'Vertrekkers' },
    meaning: { en: 'number of employees who leave in this week', nl: 'aantal medewerkers dat deze week vertrekt' },
    unit: 'count',
    of: 'week',
    read: (tally) => tally.quits,
  },
  {
    id: 'decisions',
    name: { en: 'Decisions', nl: 'Besluiten' },
    meaning: { en: 'number of decisions that come up in this week', nl: 'aantal besluiten dat deze week langskomt' },
    unit: 'count',
    of: 'week',
    read: decisions,
  },
  {
    id: 'decisionsAtLowestLevel',
    name: { en: 'Decisions at the lowest competent level', nl: 'Besluiten op het laagste niveau dat het aankan' },
    meaning: {
      en: "number of this week's decisions taken where they belong: by the team if someone there is competent enough, otherwise by the leader",
      nl: 'aantal besluiten deze week dat valt waar het hoort: in het team als iemand daar vakkundig genoeg is, en anders bij de leidinggevende',
    },
    unit: 'count',
    of: 'week',
    read: (tally) => tally.atLowestLevel,
  },
  {
    id: 'shareDecidedBySelf',
    name: { en: 'Decided by the person', nl: 'Zelf besloten' },
    meaning: {
      en: 'share of decisions taken by the employee who met them',
      nl: 'deel van de besluiten dat de medewerker zelf neemt',
    },
    unit: 'share',
    of: 'week',
    read: (tally) => tally.byKind[DecisionKind.self] / decisions(tally),
  },
  {
    id: 'shareDecidedByTeammate',
    name: { en: 'Decided by a teammate', nl: 'Besloten door een teamgenoot' },
    meaning: { en: 'share of decisions taken by a teammate', nl: 'deel van de besluiten dat een teamgenoot neemt' },
    unit: 'share',
    of: 'week',
    read: (tally) => tally.byKind[DecisionKind.teammate] / decisions(tally),
  },
  {
    id: 'shareReserved',
    name: { en: 'Reserved for the leader', nl: 'Voorbehouden aan de leidinggevende' },
    meaning: {
      en: 'share of decisions that formally belong to the leader',
      nl: 'deel van de besluiten dat formeel bij de leidinggevende ligt',
    },
    unit: 'share',
    of: 'week',
    read: (tally) => tally.byKind[DecisionKind.reserved] / decisions(tally),
  },
  {
    id: 'shareOverruled',
    name: { en: 'Overruled by the leader', nl: 'Teruggedraaid door de leidinggevende' },
    meaning: {
      en: 'share of decisions that formally belong to the team but are taken by the leader',
      nl: 'deel van de besluiten dat formeel bij het team ligt, maar dat de leidinggevende toch neemt',
    },
    unit: 'share',
    of: 'week',
    read: (tally) => tally.byKind[DecisionKind.overruled] / decisions(tally),
  },
  {
    id: 'shareDecidedByNobody',
    name: { en: 'Decided by nobody', nl: 'Door niemand besloten' },
    meaning: { en: 'share of decisions that nobody takes', nl: 'deel van de besluiten dat niemand neemt' },
    unit: 'share',
    of: 'week',
    read: (tally) => tally.byKind[DecisionKind.nobody] / decisions(tally),
  },
] as const satisfies readonly Measure[];
