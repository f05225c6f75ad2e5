import { words } from '../../words/words.ts';
import type { Argument, Flag, Option } from '../command.ts';
import { oneOf, someText } from '../kinds.ts';

/** What commands that write or read a folder of results take. */

export const results = {
  placeholder: words('DIR', 'MAP'),
  meaning: words('folder with the results of a batch', 'map met de resultaten van een batch'),
} as const satisfies Argument;

export const out = {
  placeholder: words('DIR', 'MAP'),
  meaning: words('folder for the results, which is made', 'map voor de resultaten, die wordt gemaakt'),
  kind: someText,
} as const satisfies Option<string>;

export const requiredOut = { ...out, required: true } as const satisfies Option<string>;

export const resume = {
  flag: true,
  meaning: words(
    'go on where a batch in this folder was stopped, or do what its sweep has more by now',
    'ga verder waar een batch in deze map gestopt is, of doe wat er in de sweep bij kwam',
  ),
} as const satisfies Flag;

export const force = {
  flag: true,
  meaning: words('replace the batch that is in this folder', 'vervang de batch die in deze map staat'),
} as const satisfies Flag;

export const excel = {
  placeholder: words('COUNTRY', 'LAND'),
  meaning: words(
    'also write tables that Excel on a Dutch computer opens as they should (nl)',
    'schrijf ook tabellen die Excel op een Nederlandse computer goed opent (nl)',
  ),
  kind: oneOf('nl'),
} as const satisfies Option;
