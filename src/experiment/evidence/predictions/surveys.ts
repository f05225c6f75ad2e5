import { type Words, words } from '../../../words/words.ts';
import { survey, type Prediction } from './prediction.ts';

const judge = 'Judge, Thoresen, Bono & Patton 2001';
const dirks = 'Dirks & Ferrin 2002';
const meyer = 'Meyer, Stanley, Herscovitch & Topolnytsky 2002';
const seibert = 'Seibert, Wang & Courtright 2011';

const extraEffort = (value: string): Words =>
  words(
    `correlation ${value} with doing more than is asked (organisational citizenship)`,
    `correlatie ${value.replace('.', ',')} met meer doen dan gevraagd (organizational citizenship)`,
  );
const plain = (value: string): Words => words(`correlation ${value}`, `correlatie ${value.replace('.', ',')}`);

const between = (one: Words, other: Words): Words =>
  words(`correlation of ${one.en} and ${other.en}`, `correlatie van ${one.nl} en ${other.nl}`);
const satisfaction = words('satisfaction', 'werktevredenheid');
const trust = words('trust in the leader', 'vertrouwen in de leidinggevende');
const commitment = words('commitment', 'commitment');
const empowerment = words('psychological empowerment', 'psychologisch empowerment');
const performance = words('performance of the team', 'prestaties van het team');
const contribution = words('contribution', 'bijdrage');
const strain = words('strain', 'spanning');

type Row = Pick<Prediction, 'id' | 'source' | 'status' | 'published' | 'measure' | 'band' | 'versionOne' | 'figure'>;
const heldOut = (row: Row): Prediction => ({ ...row, scenario: survey, use: 'held-out' });

/** Correlations that the search did not use. */
export const inSurveys: readonly Prediction[] = [
  heldOut({
    id: '1a',
    source: judge,
    status: 'read',
    published: plain('0.30'),
    measure: between(satisfaction, performance),
    band: { low: 0.2, high: 0.35 },
    versionOne: 0.24,
    figure: 0.185,
  }),
  heldOut({
    id: '1b',
    source: dirks,
    status: 'recalled',
    published: plain('0.16'),
    measure: between(trust, performance),
    band: { low: 0.08, high: 0.25 },
    versionOne: 0.1,
    figure: 0.174,
  }),
  heldOut({
    id: '1c',
    source: dirks,
    status: 'recalled',
    published: extraEffort('0.19'),
    measure: between(trust, contribution),
    band: { low: 0.12, high: 0.32 },
    versionOne: 0.2,
    figure: 0.234,
  }),
  heldOut({
    id: '1d',
    source: meyer,
    status: 'recalled',
    published: plain('0.16'),
    measure: between(commitment, performance),
    band: { low: 0.08, high: 0.25 },
    versionOne: 0.19,
    figure: 0.169,
  }),
  heldOut({
    id: '1e',
    source: meyer,
    status: 'recalled',
    published: plain('−0.21'),
    measure: between(commitment, strain),
    band: { low: -0.35, high: -0.15 },
    versionOne: -0.3,
    figure: -0.321,
  }),
  heldOut({
    id: '1f',
    source: meyer,
    status: 'recalled',
    published: extraEffort('0.32'),
    measure: between(commitment, contribution),
    band: { low: 0.2, high: 0.4 },
    versionOne: 0.5,
    figure: 0.303,
  }),
  heldOut({
    id: '1g',
    source: seibert,
    status: 'read',
    published: extraEffort('0.38'),
    measure: between(empowerment, contribution),
    band: { low: 0.25, high: 0.45 },
    versionOne: 0.6,
    figure: 0.362,
  }),
  heldOut({
    id: '1h',
    source: seibert,
    status: 'read',
    published: plain('0.36'),
    measure: between(empowerment, performance),
    band: { low: 0.25, high: 0.42 },
    versionOne: 0.22,
    figure: 0.318,
  }),
];
