import { type Words, words } from '../../words/words.ts';

/**
 * `read`: the value was read in the source's abstract or table. `recalled`: from general knowledge of the literature, not
 * looked up; never to be quoted as verified.
 */
export type SourceStatus = 'read' | 'recalled';

/** A published correlation. Studies differ in whether they correct for errors of measurement. */
export interface Published {
  readonly value: number;
  /** What the source says about the kind of correlation, if it does. */
  readonly kind?: Words;
  readonly source: string;
  readonly status: SourceStatus;
}

/** A relation that simulated surveys have to show about as strongly as studies found it. */
export interface Relation {
  readonly between: readonly [Words, Words];
  readonly published: readonly Published[];
  /** About 0.85 to 1.03 times the corrected value, wider where sources disagree. */
  readonly band: readonly [low: number, high: number];
  /** Mean over `simulatedSurveys` by the reference implementation, with the defaults. */
  readonly model: number;
}

const psychological = words('psychological empowerment', 'psychologische empowerment');
const structural = words('structural empowerment', 'structurele empowerment');
const satisfaction = words('satisfaction', 'werktevredenheid');
const commitment = words('commitment', 'commitment');
const trustInLeader = words('trust in the leader', 'vertrouwen in de leidinggevende');
const autonomy = words('autonomy', 'autonomie');

const corrected = words('corrected', 'gecorrigeerd');
const uncorrected = words('uncorrected', 'ongecorrigeerd');

const found =
  (status: SourceStatus) =>
  (value: number, source: string, kind?: Words): Published => ({ value, source, status, ...(kind && { kind }) });
const read = found('read');
const recalled = found('recalled');

const relation = (
  between: Relation['between'],
  published: readonly Published[],
  band: Relation['band'],
  model: number,
): Relation => ({ between, published, band, model });

export const relations: readonly Relation[] = [
  relation(
    [psychological, satisfaction],
    [
      recalled(0.64, 'Seibert, Wang & Courtright 2011', corrected),
      read(0.53, 'Fragkos 2020', uncorrected),
      read(0.55, 'Gu 2022', uncorrected),
    ],
    [0.55, 0.66],
    0.63,
  ),
  relation(
    [psychological, commitment],
    [recalled(0.63, 'Seibert, Wang & Courtright 2011', corrected), read(0.53, 'Fragkos 2020', uncorrected)],
    [0.53, 0.65],
    0.55,
  ),
  relation(
    [satisfaction, commitment],
    [recalled(0.65, 'Meyer et al. 2002'), read(0.47, 'Fragkos 2020', uncorrected)],
    [0.5, 0.65],
    0.63,
  ),
  relation([trustInLeader, satisfaction], [recalled(0.51, 'Dirks & Ferrin 2002')], [0.44, 0.56], 0.46),
  relation([trustInLeader, commitment], [recalled(0.49, 'Dirks & Ferrin 2002')], [0.42, 0.54], 0.44),
  relation([autonomy, satisfaction], [recalled(0.48, 'Humphrey, Nahrgang & Morgeson 2007')], [0.4, 0.52], 0.51),
  relation([autonomy, commitment], [recalled(0.37, 'Humphrey, Nahrgang & Morgeson 2007')], [0.28, 0.44], 0.41),
  relation(
    [psychological, words('entrepreneurship (in studies: innovation)', 'ondernemend gedrag (in studies: innovatie)')],
    [recalled(0.33, 'Seibert, Wang & Courtright 2011')],
    [0.25, 0.48],
    0.45,
  ),
  relation(
    [psychological, words('strain', 'spanning')],
    [recalled(-0.37, 'Seibert, Wang & Courtright 2011')],
    [-0.45, -0.26],
    -0.38,
  ),
  relation(
    [structural, psychological],
    [read(0.44, 'Fragkos 2020', uncorrected), read(0.57, 'Zhang 2018', uncorrected)],
    [0.44, 0.64],
    0.63,
  ),
  relation([structural, satisfaction], [read(0.57, 'Fragkos 2020', uncorrected)], [0.48, 0.63], 0.51),
  relation([structural, commitment], [read(0.43, 'Fragkos 2020', uncorrected)], [0.38, 0.55], 0.49),
  relation(
    [words('trust in the team', 'vertrouwen in het team'), words('performance of the team', 'prestaties van het team')],
    [read(0.3, 'De Jong, Dirks & Gillespie 2016')],
    [0.2, 0.48],
    0.33,
  ),
  relation(
    [autonomy, words('performance', 'prestaties')],
    [
      recalled(0.17, 'Humphrey, Nahrgang & Morgeson 2007', words('objective', 'objectief')),
      recalled(0.23, 'Humphrey, Nahrgang & Morgeson 2007', words('rated', 'beoordeeld')),
    ],
    [0.1, 0.38],
    0.15,
  ),
];

/** What the model's values are the mean of: organisations that differ in all levers along a common factor (weight 0.6). */
export const simulatedSurveys = { surveys: 24, organisations: 45, employees: 80 } as const;

export type Fit = 'inside' | 'edge' | 'outside';

/** One survey easily falls this much beside the mean of many. */
const NEAR = 0.02;
/** Values have two decimals; the arithmetic of doubles must not decide. */
const SLACK = 1e-9;

export function fitOf({ band: [low, high], model }: Relation): Fit {
  if (model < low - SLACK || model > high + SLACK) return 'outside';
  return Math.min(model - low, high - model) <= NEAR + SLACK ? 'edge' : 'inside';
}

/** Less than this beside what was published is no more than rounding and chance. */
const BESIDE = 0.05;

/** Whether the model's relation is clearly stronger or weaker than all that was published; undefined where it is not. */
export function besidePublished({ published, model }: Relation): 'stronger' | 'weaker' | undefined {
  const sizes = published.map(({ value }) => Math.abs(value));
  const size = Math.abs(model);
  if (size >= Math.max(...sizes) + BESIDE - SLACK) return 'stronger';
  return size <= Math.min(...sizes) - BESIDE + SLACK ? 'weaker' : undefined;
}

/** A finding of one study that the rules were made to be able to show. */
export interface Finding {
  readonly text: Words;
  readonly source: string;
  readonly status: SourceStatus;
}

export const findings: readonly Finding[] = [
  {
    text: words(
      'Satisfaction from a programme of words alone does not last: changes in structure drive changes in satisfaction, and feeling empowered adds nothing to that.',
      'Tevredenheid door een programma van alleen woorden blijft niet: veranderingen in de structuur bepalen veranderingen in tevredenheid, en je krachtig voelen voegt daar niets aan toe.',
    ),
    source: 'Laschinger et al. 2004',
    status: 'read',
  },
  {
    text: words(
      'High trust together with high individual autonomy lowers how much colleagues keep an eye on each other’s work, and with it performance.',
      'Veel vertrouwen samen met veel individuele autonomie zorgt dat collega’s minder op elkaars werk letten, en dat kost prestaties.',
    ),
    source: 'Langfred 2004',
    status: 'read',
  },
  {
    text: words(
      'Control by peers can become tighter than control by managers was.',
      'Controle door collega’s kan strakker worden dan die van managers was.',
    ),
    source: 'Barker 1993',
    status: 'read',
  },
  {
    text: words(
      'Taking authority back is easier than giving it away.',
      'Bevoegdheden terugpakken gaat makkelijker dan ze weggeven.',
    ),
    source: 'Hollenbeck 2011',
    status: 'read',
  },
  {
    text: words(
      'Transparency under control and judgement by position lowers performance.',
      'Transparantie bij strakke controle en oordelen vanuit machtspositie verlaagt prestaties.',
    ),
    source: 'Bernstein 2012',
    status: 'read',
  },
];

/** What is known to speak against the model, or not to support it. */
export const contradictions: readonly Words[] = [
  words(
    'The three phases are no law: studies found no fixed order (Kuipers & Stoker 2009; Geerts 2021). Here they only label a schedule of levers; no rule knows of them.',
    'De drie fasen zijn geen wet: onderzoek vond geen vaste volgorde (Kuipers & Stoker 2009; Geerts 2021). Hier zijn ze alleen een label voor een tijdschema van knoppen; geen regel weet ervan.',
  ),
  words(
    'Much evidence on structural empowerment comes from nursing and from one moment in time, which cannot tell cause from effect.',
    'Veel bewijs over structurele empowerment komt uit de verpleging en van één meetmoment, en dat kan oorzaak en gevolg niet uit elkaar houden.',
  ),
  words(
    'No source gives the size of what craft helps in learning the business, nor of what consulting colleagues adds to a decision. Both are assumptions, to be varied.',
    'Geen bron geeft hoeveel vakkennis helpt bij het leren van de bedrijfsvoering, of wat overleg met collega’s aan een besluit toevoegt. Beide zijn aannames om mee te variëren.',
  ),
];

/** How often a claim still held when all assumptions were drawn at random, in per cent of draws. */
export interface Robustness {
  readonly claim: Words;
  /** Drawn from half of each plausible range, around the default; undefined where it is among the 93 to 100 %. */
  readonly half: number | undefined;
  /** Drawn from each whole plausible range; undefined where no figure was kept. */
  readonly whole: number | undefined;
}

export const robustnessDraws = 200;
/** In how many per cent of draws from the half ranges nearly all claims held. */
export const nearlyAll = [93, 100] as const;

export const robustness: readonly Robustness[] = [
  {
    claim: words('Step by step raises satisfaction', 'Stap voor stap verhoogt werktevredenheid'),
    half: undefined,
    whole: 97,
  },
  {
    claim: words('Step by step raises performance', 'Stap voor stap verhoogt prestaties'),
    half: undefined,
    whole: 64,
  },
  {
    claim: words('Step by step raises trust in the leader', 'Stap voor stap verhoogt vertrouwen in de leidinggevende'),
    half: undefined,
    whole: 71,
  },
  {
    claim: words(
      'A crisis early on makes leaders take back more control than a later one',
      'Een vroege crisis laat leidinggevenden meer controle terugpakken dan een latere',
    ),
    half: undefined,
    whole: 75,
  },
  {
    claim: words(
      'Decisions move to the lowest competent level',
      'Besluiten verschuiven naar het laagste niveau dat ze aankan',
    ),
    half: undefined,
    whole: 64,
  },
  {
    claim: words(
      'Words alone lift satisfaction by half a point or more at first',
      'Woorden alleen verhogen werktevredenheid eerst met een half punt of meer',
    ),
    half: 90,
    whole: undefined,
  },
  {
    claim: words(
      'A crisis in phase 3 costs less than the same crisis in the status quo',
      'Een crisis in fase 3 kost minder dan dezelfde crisis als alles blijft zoals het is',
    ),
    half: 41,
    whole: 21,
  },
];
