import { type Words, words } from '../../words/words.ts';
import type { Held } from './band.ts';
import type { SourceStatus } from './source.ts';
import type { Use } from './uses.ts';

/** A published correlation: as measured, or corrected for the errors of measurement. */
export interface Published {
  readonly value: number;
  readonly corrected: boolean;
  /** How performance was measured, where the source has it in more than one way. */
  readonly kind?: Words;
  readonly source: string;
  readonly status: SourceStatus;
}

/** A relation that simulated surveys have to show about as strongly as studies found it; `figure` is of observed scores. */
export interface Correlation extends Held {
  readonly between: readonly [Words, Words];
  readonly published: readonly Published[];
  /** The same between what people of the model really have, without the errors and the colouring of a questionnaire. */
  readonly trueScore: number;
}

/** What the figures are the mean of: organisations that differ in all levers along a common factor (weight 0.6). */
export const simulatedSurveys = { surveys: 24, organisations: 45, employees: 80, weeks: 120 } as const;

/** How strongly satisfaction colours answers on autonomy and empowerment, and how reliable answers are: assumptions. */
export const answering = { halo: 0.3, reliability: 0.8 } as const;

/** Of the value between uncorrected and corrected, rounded outwards to two decimals. */
export const bandRule = { low: 0.85, high: 1.03 } as const;

const psychological = words('psychological empowerment', 'psychologisch empowerment');
const structural = words('structural empowerment', 'structureel empowerment');
const satisfaction = words('satisfaction', 'werktevredenheid');
const commitment = words('commitment', 'commitment');
const trustInLeader = words('trust in the leader', 'vertrouwen in de leidinggevende');
const autonomy = words('autonomy', 'autonomie');

const found =
  (status: SourceStatus, corrected: boolean) =>
  (value: number, source: string, kind?: Words): Published => ({
    value,
    corrected,
    source,
    status,
    ...(kind && { kind }),
  });
const read = found('read', false);
const readCorrected = found('read', true);
const recalled = found('recalled', true);

const seibert = 'Seibert, Wang & Courtright 2011';
const dirks = 'Dirks & Ferrin 2002';
const humphrey = 'Humphrey, Nahrgang & Morgeson 2007';

const correlation = (
  one: Words,
  other: Words,
  published: readonly Published[],
  [low, high]: readonly [low: number, high: number],
  use: Use,
  [figure, trueScore]: readonly [observed: number, trueScore: number],
): Correlation => ({ between: [one, other], published, band: { low, high }, use, figure, trueScore });

const innovation = words('entrepreneurship (in studies: innovation)', 'ondernemend gedrag (in studies: innovatie)');
const strain = words('strain', 'spanning');
const trustInTeam = words('trust in the team', 'vertrouwen in het team');
const teamPerformance = words('performance of the team', 'prestaties van het team');
const performance = words('performance', 'prestaties');
const measured = words('objective', 'objectief');
const rated = words('rated', 'beoordeeld');

// One line a relation, as in the table that it is.
// prettier-ignore
export const correlations: readonly Correlation[] = [
  correlation(psychological, satisfaction, [read(0.53, 'Fragkos 2020'), read(0.55, 'Gu 2022'), recalled(0.64, seibert)], [0.5, 0.61], 'fitted', [0.6, 0.35]),
  correlation(psychological, commitment, [read(0.53, 'Fragkos 2020'), recalled(0.63, seibert)], [0.49, 0.6], 'held-out', [0.42, 0.3]),
  correlation(satisfaction, commitment, [read(0.47, 'Fragkos 2020'), recalled(0.65, 'Meyer et al. 2002')], [0.47, 0.58], 'fitted', [0.49, 0.48]),
  correlation(trustInLeader, satisfaction, [recalled(0.51, dirks)], [0.39, 0.48], 'held-out', [0.42, 0.4]),
  correlation(trustInLeader, commitment, [recalled(0.49, dirks)], [0.37, 0.46], 'fitted', [0.44, 0.42]),
  correlation(autonomy, satisfaction, [recalled(0.48, humphrey)], [0.36, 0.45], 'held-out', [0.5, 0.27]),
  correlation(autonomy, commitment, [recalled(0.37, humphrey)], [0.28, 0.35], 'fitted', [0.33, 0.19]),
  correlation(psychological, innovation, [recalled(0.33, seibert)], [0.25, 0.31], 'held-out', [0.3, 0.26]),
  correlation(psychological, strain, [recalled(-0.37, seibert)], [-0.35, -0.28], 'fitted', [-0.31, -0.13]),
  correlation(structural, psychological, [read(0.44, 'Fragkos 2020'), read(0.57, 'Zhang 2018')], [0.48, 0.59], 'held-out', [0.6, 0.49]),
  correlation(structural, satisfaction, [read(0.57, 'Fragkos 2020')], [0.54, 0.67], 'fitted', [0.56, 0.32]),
  correlation(structural, commitment, [read(0.43, 'Fragkos 2020')], [0.41, 0.5], 'held-out', [0.43, 0.32]),
  correlation(trustInTeam, teamPerformance, [readCorrected(0.3, 'De Jong, Dirks & Gillespie 2016')], [0.22, 0.28], 'fitted', [0.25, 0.27]),
  correlation(autonomy, performance, [recalled(0.17, humphrey, measured), recalled(0.23, humphrey, rated)], [0.15, 0.19], 'one-sided', [0.32, 0.33]),
];
