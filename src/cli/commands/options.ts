import { limits } from '../../scenario/limits.ts';
import { words } from '../../words/words.ts';
import type { Argument, Option } from '../command.ts';
import { assignment, namesWithCommas, oneOf, someText, wholeNumber } from '../kinds.ts';

/** What several commands take, so that it means the same everywhere. */

const fileWords = words(
  'scenario file (YAML or JSON), the name of a scenario that comes along, or - for standard input',
  'scenariobestand (YAML of JSON), de naam van een meegeleverd scenario, of - voor standaardinvoer',
);

export const file = {
  placeholder: words('FILE', 'BESTAND'),
  meaning: fileWords,
  scenario: true,
} as const satisfies Argument;

export const files = {
  ...file,
  meaning: words(`${fileWords.en}; one or more`, `${fileWords.nl}; een of meer`),
  several: true,
} as const satisfies Argument;

export const seed = {
  placeholder: words('TEXT', 'TEKST'),
  meaning: words(
    'start chance from this seed; the same seed gives the same people and the same luck',
    'laat het toeval bij deze startwaarde beginnen; dezelfde startwaarde geeft dezelfde mensen en hetzelfde toeval',
  ),
  kind: someText,
} as const satisfies Option<string>;

export const replicates = {
  placeholder: words('NUMBER', 'AANTAL'),
  meaning: words(
    'how many times to run it, each time with other chance',
    'hoe vaak het wordt doorgerekend, steeds met ander toeval',
  ),
  kind: wholeNumber(1, limits.replicates),
} as const satisfies Option<number>;

export const replicate = {
  placeholder: words('NUMBER', 'NUMMER'),
  meaning: words('which of the runs, from 0', 'welke van de doorrekeningen, vanaf 0'),
  kind: wholeNumber(0, limits.replicates - 1),
  default: 0,
} as const satisfies Option<number>;

export const weeks = {
  placeholder: words('NUMBER', 'AANTAL'),
  meaning: words('how many weeks to run', 'hoeveel weken er worden doorgerekend'),
  kind: wholeNumber(1, limits.weeks),
} as const satisfies Option<number>;

export const set = {
  placeholder: words('PATH=VALUE', 'PAD=WAARDE'),
  meaning: words(
    'put a value in the place of what the file says, such as levers.control=40 or assumptions.leading.relapse=0.5; may be repeated',
    'zet een waarde in de plaats van wat het bestand zegt, zoals levers.control=40 of assumptions.leading.relapse=0.5; mag vaker',
  ),
  kind: assignment,
  repeatable: true,
} as const satisfies Option;

export const measure = {
  placeholder: words('NAMES', 'NAMEN'),
  meaning: words(
    "only these measures, with commas between them; 'selfsteer measures' lists them all; may be repeated",
    "alleen deze uitkomsten, met komma's ertussen; 'selfsteer measures' noemt ze allemaal; mag vaker",
  ),
  kind: namesWithCommas,
  repeatable: true,
} as const satisfies Option;

export const workers = {
  placeholder: words('NUMBER', 'AANTAL'),
  meaning: words(
    'on how many cores to run (all of them); it changes no number',
    'op hoeveel kernen het draait (alle); het verandert geen getal',
  ),
  kind: wholeNumber(1, 1024),
} as const satisfies Option<number>;

const formatWords = words('how to print the results', 'hoe de resultaten worden getoond');

export const textOrJson = {
  placeholder: words('FORMAT', 'VORM'),
  meaning: words(`${formatWords.en}: text or json`, `${formatWords.nl}: text of json`),
  kind: oneOf('text', 'json'),
  default: 'text',
} as const satisfies Option<'text' | 'json'>;

export const textJsonOrCsv = {
  placeholder: words('FORMAT', 'VORM'),
  meaning: words(`${formatWords.en}: text, json or csv`, `${formatWords.nl}: text, json of csv`),
  kind: oneOf('text', 'json', 'csv'),
  default: 'text',
} as const satisfies Option<'text' | 'json' | 'csv'>;
