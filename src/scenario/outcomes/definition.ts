import { measureOf, type MeasureId } from '../../model/measures/index.ts';
import { filled } from '../../words/fill.ts';
import { typedText } from '../../words/numbers.ts';
import { inEach, words, type Words } from '../../words/words.ts';
import { comparisons, type Comparison } from '../scenario.ts';
import { outcomeKeys, type NamedOutcome, type OutcomeDefinition, type OutcomeKey } from './define.ts';
import { outcomeKindOf, outcomeKinds, type OutcomeKindId } from './kinds.ts';

/** An outcome as a file has it: its kind is the key that names the measure. */
export type OutcomeInFile = { readonly [Kind in OutcomeKindId]?: MeasureId | undefined } & {
  readonly [Key in OutcomeKey]?: number | undefined;
};

export const isOneKind = (entry: OutcomeInFile): boolean =>
  outcomeKinds.filter(({ id }) => entry[id] !== undefined).length === 1;

/** Throws where the rules would have refused it. */
export function definitionOf(entry: OutcomeInFile): OutcomeDefinition {
  const kind = outcomeKinds.find(({ id }) => entry[id] !== undefined)?.id;
  const measure = kind && entry[kind];
  if (kind === undefined || measure === undefined) throw new Error('an outcome without a kind passed the rules');
  const said = outcomeKeys.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]] as const]));
  return { kind, measure, ...Object.fromEntries(said) };
}

/** The other way round, without the name and with keys in one order: equal outcomes have equal texts. */
export const inFile = ({ kind, measure, ...said }: OutcomeDefinition): OutcomeInFile => ({
  [kind]: measure,
  ...Object.fromEntries(outcomeKeys.flatMap((key) => (said[key] === undefined ? [] : [[key, said[key]]]))),
});

/** What tells it from all others, whatever it is called. */
export const outcomeKey = (outcome: OutcomeDefinition): string => JSON.stringify(inFile(outcome));

/** Whether its number needs the run of the reference too. */
export const needsReference = ({ kind }: OutcomeDefinition): boolean => 'againstReference' in outcomeKindOf(kind);

/** The first week that it looks at; the last is undefined where that is the last of the run. */
export function weeksOf({ kind, week, from, to }: OutcomeDefinition): {
  readonly from: number | undefined;
  readonly to: number | undefined;
} {
  const { over, first = 0 } = outcomeKindOf(kind);
  return over === 'week' ? { from: week, to: week } : { from: from ?? first, to };
}

export const comparisonOf = (outcome: OutcomeDefinition): Comparison | undefined =>
  comparisons.find((name) => outcome[name] !== undefined);

const levels: Readonly<Record<Comparison, Words>> = {
  atLeast: words('at least {level}', 'minstens {level}'),
  atMost: words('at most {level}', 'hoogstens {level}'),
  above: words('above {level}', 'hoger dan {level}'),
  below: words('below {level}', 'lager dan {level}'),
};
const lastWeek = words('the last week', 'de laatste week');

/** What the number means. */
export function meaningOf(outcome: OutcomeDefinition): Words {
  const { from, to } = weeksOf(outcome);
  const comparison = comparisonOf(outcome);
  return inEach((language) =>
    filled(outcomeKindOf(outcome.kind).meaning[language], {
      measure: measureOf(outcome.measure).name[language],
      from: from ?? 0,
      to: to === undefined ? lastWeek[language] : `week ${to}`,
      for: outcome.for ?? 1,
      level:
        comparison === undefined
          ? ''
          : filled(levels[comparison][language], { level: typedText(outcome[comparison] ?? NaN, language) }),
    }),
  );
}

/** An outcome as charts and reports name it: by the name that its file gives it, which is the same in all languages. */
export const aboutOutcome = (outcome: NamedOutcome) => ({
  id: outcome.name,
  name: words(outcome.name, outcome.name),
  meaning: meaningOf(outcome),
});
