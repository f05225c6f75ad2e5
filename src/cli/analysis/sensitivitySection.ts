import type { Sensitivity } from '../../scenario/designs/index.ts';
import type { LevelEffect, MainEffects } from '../../scenario/designs/mainEffects.ts';
import type { HypercubeSensitivity } from '../../scenario/designs/latinHypercube/latinHypercube.ts';
import type { RankEffects } from '../../scenario/designs/latinHypercube/rankEffects.ts';
import type { MorrisEffects } from '../../scenario/designs/morris/effects.ts';
import type { PairIndex, SobolIndices } from '../../scenario/designs/sobol/indices.ts';
import { verdicts } from '../../statistics/verdicts.ts';
import type { Language, Words } from '../../words/words.ts';
import { differenceText, estimateText } from '../report/intervals.ts';
import { basisText, countText } from '../../experiment/analysis/basisText.ts';
import type { Basis } from '../../scenario/designs/basis.ts';
import { levelText } from './cellNames.ts';
import { growthSection } from './growthSection.ts';
import { indexText, legend } from './indexText.ts';
import { rankSection, rankTitle } from './rankSection.ts';
import { regionSection } from './regionSection.ts';
import type { Section } from './section.ts';
import { numberText } from '../../words/numbers.ts';
import { filled } from '../../words/fill.ts';

const words = {
  effects: { en: 'Main effects', nl: 'Hoofdeffecten' },
  overGrid: {
    en: 'The mean of all cells at a level, and by how much it is above or below the mean of all cells.',
    nl: 'Het gemiddelde van alle cellen op een niveau, en hoeveel dat boven of onder het gemiddelde van alle cellen ligt.',
  },
  fromFile: {
    en: 'The mean at a level, and by how much it is above or below the file as it is.',
    nl: 'Het gemiddelde op een niveau, en hoeveel dat boven of onder het bestand zoals het is ligt.',
  },
  level: { en: 'level', nl: 'niveau' },
  n: { en: 'n', nl: 'n' },
  mean: { en: 'mean (95 %)', nl: 'gemiddelde (95 %)' },
  effect: { en: 'effect (95 %)', nl: 'effect (95 %)' },
  screening: { en: 'Screening (Morris)', nl: 'Screening (Morris)' },
  morris: {
    en: 'Change over the whole range of a factor, in {trajectories} walks: μ* is its mean size (how much it matters), μ its mean (in which direction), σ its spread (how much it depends on the others, or bends).',
    nl: 'Verandering over het hele bereik van een factor, in {trajectories} wandelingen: μ* is de gemiddelde grootte (hoeveel het uitmaakt), μ het gemiddelde (welke kant op), σ de spreiding (hoeveel het van de andere afhangt, of buigt).',
  },
  indices: { en: 'Sobol indices', nl: 'Sobol-indices' },
  sobol: {
    en: 'The share of the differences between cells that a factor explains, from {samples} samples: first-order alone, total together with any of the others.',
    nl: 'Het deel van de verschillen tussen cellen dat een factor verklaart, uit {samples} samples: eerste orde alleen, totaal samen met welke andere ook.',
  },
  factor: { en: 'factor', nl: 'factor' },
  firstOrder: { en: 'first-order (95 %)', nl: 'eerste orde (95 %)' },
  total: { en: 'total (95 %)', nl: 'totaal (95 %)' },
  pairs: { en: 'Two factors together (Sobol, second order)', nl: 'Twee factoren samen (Sobol, tweede orde)' },
  together: {
    en: 'The share of the differences between cells that two factors explain together, beyond what each explains alone.',
    nl: 'Het deel van de verschillen tussen cellen dat twee factoren samen verklaren, bovenop wat elk alleen verklaart.',
  },
  other: { en: 'with', nl: 'met' },
  secondOrder: { en: 'second-order (95 %)', nl: 'tweede orde (95 %)' },
  cut: {
    en: 'These are the {shown} largest of {all} pairs; --format csv gives all of them.',
    nl: 'Dit zijn de {shown} grootste van {all} paren; --format csv geeft ze allemaal.',
  },
  incomplete: {
    en: '{left} samples were left out, since runs in them have no value or are in another part.',
    nl: '{left} samples tellen niet mee, omdat doorrekeningen erin geen waarde hebben of in een ander deel zitten.',
  },
  unfit: { en: 'Cannot be told: {reason}.', nl: 'Niet te zeggen: {reason}.' },
} as const satisfies Record<string, Words>;

/** What the design was made to tell, in tables; or why there is none. */
export function sensitivitySections(sensitivity: Sensitivity, language: Language): readonly Section[] {
  switch (sensitivity.of) {
    case 'main effects':
      return [mainSection(sensitivity.found, sensitivity.from === 'file', language)];
    case 'latin hypercube':
      return hypercubeSections(sensitivity, language);
    case 'morris': {
      const { found, growth } = sensitivity;
      const section = withBasis(morrisSection(found, language), sensitivity, language);
      return [section, ...(found.kind === 'effects' ? [growthSection(growth, 'muStar', 1, language)] : [])];
    }
    case 'sobol': {
      const { found, growth } = sensitivity;
      const section = withBasis(sobolSection(found, language), sensitivity, language);
      if (found.kind !== 'indices') return [section];
      const pairs = found.pairs.length > 0 ? [pairSection(found.pairs, language)] : [];
      return [section, ...pairs, growthSection(growth, 'total', 2, language)];
    }
  }
}

function hypercubeSections(sensitivity: HypercubeSensitivity, language: Language): readonly Section[] {
  const { found, regions, growth } = sensitivity;
  if (found.kind !== 'rank effects')
    return [withBasis(untold(rankTitle[language], found, language), sensitivity, language)];
  return [
    withBasis(rankSection(found, language), sensitivity, language),
    ...(regions ? [regionSection(regions, language)] : []),
    growthSection(growth, 'partialRankCorrelation', 2, language),
  ];
}

type Untold = Exclude<
  MainEffects | MorrisEffects | SobolIndices | RankEffects,
  { kind: 'effects' } | { kind: 'indices' } | { kind: 'rank effects' }
>;

function untold(title: string, found: Untold, language: Language): Section {
  const message =
    found.kind === 'no match'
      ? filled(words.unfit[language], { reason: found.reason[language] })
      : verdicts[found.kind][language];
  return { title, message: [message], columns: [], rows: [], notes: [] };
}

interface Sampled {
  readonly incomplete: number;
  readonly basis: Basis;
}

function withBasis(section: Section, { incomplete, basis }: Sampled, language: Language): Section {
  const left = incomplete === 0 ? [] : [filled(words.incomplete[language], { left: incomplete })];
  return { ...section, notes: [...section.notes, basisText(basis)[language], ...left] };
}

function mainSection(found: MainEffects, alone: boolean, language: Language): Section {
  const title = words.effects[language];
  if (found.kind !== 'effects') return untold(title, found, language);
  const effectText = ({ effect, resolved }: LevelEffect): string =>
    differenceText(effect, language) + (resolved ? ' ' : '*');
  const all = found.factors.flatMap(({ levels }) => levels);
  return {
    title,
    message: [words[alone ? 'fromFile' : 'overGrid'][language]],
    columns: [
      { heading: words.factor[language] },
      { heading: words.level[language], align: 'right', wraps: true },
      { heading: words.n[language], align: 'right' },
      { heading: words.mean[language], align: 'right' },
      { heading: words.n[language], align: 'right' },
      { heading: `${words.effect[language]} `, align: 'right' },
    ],
    rows: found.factors.flatMap(({ path, levels }) =>
      levels.map((one, place) => [
        place === 0 ? path : '',
        levelText(one.level, language),
        countText(one.mean.n, one.mean.most, language),
        estimateText(one.mean, language),
        numberText(one.effect.n, language),
        effectText(one),
      ]),
    ),
    notes: [...legend(all, language), basisText(found.basis)[language]],
  };
}

function morrisSection(found: MorrisEffects, language: Language): Section {
  const title = words.screening[language];
  if (found.kind !== 'effects') return untold(title, found, language);
  const factors = [...found.factors].sort((a, b) => b.meanSize.value - a.meanSize.value);
  return {
    title,
    message: [filled(words.morris[language], { trajectories: found.trajectories })],
    columns: [
      { heading: words.factor[language] },
      ...['μ* (95 %)', 'μ (95 %)', 'σ (95 %)'].map((heading) => ({ heading: `${heading} `, align: 'right' as const })),
    ],
    rows: factors.map(({ path, mean, meanSize, spread }) => [
      path,
      ...[meanSize, mean, spread].map((index) => indexText(index, 1, language)),
    ]),
    notes: legend(
      factors.flatMap(({ mean, meanSize, spread }) => [mean, meanSize, spread]),
      language,
    ),
  };
}

function sobolSection(found: SobolIndices, language: Language): Section {
  const title = words.indices[language];
  if (found.kind !== 'indices') return untold(title, found, language);
  const factors = [...found.factors].sort((a, b) => b.total.value - a.total.value);
  return {
    title,
    message: [filled(words.sobol[language], { samples: found.samples })],
    columns: [
      { heading: words.factor[language] },
      { heading: `${words.firstOrder[language]} `, align: 'right' },
      { heading: `${words.total[language]} `, align: 'right' },
    ],
    rows: factors.map(({ path, firstOrder, total }) => [
      path,
      ...[firstOrder, total].map((index) => indexText(index, 2, language)),
    ]),
    notes: legend(
      factors.flatMap(({ firstOrder, total }) => [firstOrder, total]),
      language,
    ),
  };
}

function pairSection(pairs: readonly PairIndex[], language: Language): Section {
  const sorted = [...pairs].sort((a, b) => Math.abs(b.secondOrder.value) - Math.abs(a.secondOrder.value));
  const shown = sorted.slice(0, mostPairs);
  const cut = filled(words.cut[language], { shown: shown.length, all: sorted.length });
  return {
    title: words.pairs[language],
    message: [words.together[language]],
    columns: [
      { heading: words.factor[language] },
      { heading: words.other[language] },
      { heading: `${words.secondOrder[language]} `, align: 'right' },
    ],
    rows: shown.map(({ path, other, secondOrder }) => [path, other, indexText(secondOrder, 2, language)]),
    notes: [
      ...legend(
        shown.map(({ secondOrder }) => secondOrder),
        language,
      ),
      ...(shown.length < sorted.length ? [cut] : []),
    ],
  };
}

/** More pairs than this nobody reads. */
const mostPairs = 20;
