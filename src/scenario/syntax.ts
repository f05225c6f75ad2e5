import type { ErrorCode } from 'yaml';
import { type Words, words } from '../words/words.ts';
import { formatVersion } from './migrate.ts';

/** What the reader of YAML stumbles over, in words for someone who has never heard of YAML's grammar. */
const byCode: Partial<Record<ErrorCode, Words>> = {
  TAB_AS_INDENT: words(
    'found a tab at the start of a line; expected spaces',
    'gevonden: een tab aan het begin van een regel; verwacht: spaties',
  ),
  BAD_INDENT: words(
    'this line is indented differently than the lines around it, or a bracket before it was not closed',
    'deze regel springt anders in dan de regels eromheen, of een haakje ervoor is niet gesloten',
  ),
  MISSING_CHAR: words(
    'something is missing here: a closing quote or bracket, a comma, or the space after a colon',
    'hier ontbreekt iets: een sluitend aanhalingsteken of haakje, een komma, of de spatie na een dubbele punt',
  ),
  MULTILINE_IMPLICIT_KEY: words(
    'expected key: value; found a line without a colon',
    'verwacht: sleutel: waarde; gevonden: een regel zonder dubbele punt',
  ),
  BLOCK_AS_IMPLICIT_KEY: words(
    'found a second colon on this line; text with a colon needs quotes',
    'gevonden: een tweede dubbele punt op deze regel; tekst met een dubbele punt moet tussen aanhalingstekens',
  ),
  BAD_SCALAR_START: words(
    'text cannot start with this sign; put it in quotes',
    'tekst kan niet met dit teken beginnen; zet hem tussen aanhalingstekens',
  ),
  MULTIPLE_DOCS: words(
    'found a second document (---); expected one scenario in a file',
    'gevonden: een tweede document (---); verwacht: één scenario per bestand',
  ),
  UNEXPECTED_TOKEN: words('this does not belong here', 'dit hoort hier niet'),
  BAD_DQ_ESCAPE: words(
    'found a backslash that means nothing; double it, or use single quotes',
    'gevonden: een backslash zonder betekenis; verdubbel hem, of gebruik enkele aanhalingstekens',
  ),
};

export const syntaxWords = (code: ErrorCode): Words =>
  (code === 'RESOURCE_EXHAUSTION' ? unreadable.tooDeep : byCode[code]) ??
  words(`this is not YAML (${code})`, `dit is geen YAML (${code})`);

/** The whole file is unreadable, or nothing is in it. */
export const unreadable = {
  binary: words(
    'this is not a text file in UTF-8; save it as UTF-8 text',
    'dit is geen tekstbestand in UTF-8; sla het op als UTF-8-tekst',
  ),
  empty: words(
    `the file is empty; a scenario starts with selfsteer: ${formatVersion}`,
    `het bestand is leeg; een scenario begint met selfsteer: ${formatVersion}`,
  ),
  notMapping: words(
    `expected keys and values, the first being selfsteer: ${formatVersion}`,
    `verwacht: sleutels en waarden, met als eerste selfsteer: ${formatVersion}`,
  ),
  tooDeep: words(
    'values are nested too deeply here, or an alias contains itself',
    'waarden zijn hier te diep genest, of een alias bevat zichzelf',
  ),
  expanding: words(
    'the aliases of this file (*) unfold into too many values',
    'de aliassen van dit bestand (*) vouwen uit tot te veel waarden',
  ),
  oldYaml: words(
    'found a %YAML line for another version; expected YAML 1.2: remove the line',
    'gevonden: een %YAML-regel voor een andere versie; verwacht: YAML 1.2: verwijder de regel',
  ),
} as const;

export const tooLong = (found: number, most: number): Words =>
  words(
    `the file has ${found} characters; expected at most ${most}`,
    `het bestand heeft ${found} tekens; verwacht: hoogstens ${most}`,
  );
