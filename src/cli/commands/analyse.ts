import { words } from '../../words/words.ts';
import { command, type OptionsOf, type Option } from '../command.ts';
import { namesWithCommas, oneOf, someText } from '../kinds.ts';
import { results } from './batchOptions.ts';
import { measure, textJsonOrCsv } from './options.ts';

const html = {
  placeholder: words('FILE', 'BESTAND'),
  meaning: words(
    'also write a report with charts, as one web page that needs nothing else; a new file',
    'schrijf ook een rapport met grafieken, als één webpagina die niets anders nodig heeft; een nieuw bestand',
  ),
  kind: someText,
} as const satisfies Option<string>;

const figures = {
  placeholder: words('FOLDER', 'MAP'),
  meaning: words(
    'also draw each chart into this folder, as SVG in the language of the command; over no file',
    'teken ook elke grafiek in deze map, als SVG in de taal van de opdracht; over geen bestand heen',
  ),
  kind: someText,
} as const satisfies Option<string>;

const axis = {
  placeholder: words('AXIS', 'AS'),
  meaning: words(
    'of --figures: fitted to the values, or whole, which is points from 0 to 100',
    'van --figures: fitted, naar de waarden, of whole: punten van 0 tot 100',
  ),
  kind: oneOf('fitted', 'whole'),
  default: 'fitted',
} as const satisfies Option<'fitted' | 'whole'>;

const outcome = {
  placeholder: words('NAMES', 'NAMEN'),
  meaning: words(
    'these outcomes that the sweep names, with commas between them; may be repeated',
    "deze kengetallen die de sweep noemt, met komma's ertussen; mag vaker",
  ),
  kind: namesWithCommas,
  repeatable: true,
} as const satisfies Option;

const takes = {
  arguments: { folder: results },
  options: { measure, outcome, format: textJsonOrCsv, html, figures, axis },
} as const;
export type AnalyseOptions = OptionsOf<typeof takes>;

export const analyse = command(takes, {
  name: 'analyse',
  summary: words('tell what the results of a batch say', 'vertel wat de resultaten van een batch zeggen'),
  help: words(
    'Reads the folder of a batch and tells, for each measure at the end of the runs, what its design was made to tell: means of cells and their differences pair by pair, main effects, Morris screening, Sobol indices (first, second and total order), or rank regression, partial rank correlation and where an outcome is high (Latin hypercube), all with 95 % intervals: ± is half of one; and whether they have settled as samples grew. What is compared is compared over the replicates that all its cells have, and n stands beside every mean. A folder of which the rows are not those of its design is refused.',
    'Leest de map van een batch en vertelt, per uitkomst aan het eind van de doorrekeningen, waar de opzet voor gemaakt is: gemiddelden van cellen en hun verschillen paar voor paar, hoofdeffecten, Morris-screening, Sobol-indices (eerste, tweede en totale orde), of rangregressie, partiële rangcorrelatie en waar een uitkomst hoog is (Latijnse hyperkubus), alles met 95 %-intervallen: ± is de helft ervan; en of ze vaststaan bij meer samples. Wat vergeleken wordt, wordt vergeleken over de herhalingen die alle cellen ervan hebben, en n staat bij elk gemiddelde. Een map waarvan de rijen niet bij de opzet passen, wordt geweigerd.',
  ),
  examples: [
    {
      line: 'selfsteer analyse results',
      does: words('The measures that most people ask for.', 'De uitkomsten waar de meeste mensen naar vragen.'),
    },
    {
      line: 'selfsteer analyse results --measure strain --html report.html',
      does: words('One measure, with a report to pass on.', 'Eén uitkomst, met een rapport om door te geven.'),
    },
    {
      line: 'selfsteer analyse results --outcome depth,recovery',
      does: words('Two outcomes that the sweep names.', 'Twee kengetallen die de sweep noemt.'),
    },
    {
      line: 'selfsteer analyse results --measure performance --figures figures',
      does: words('Its charts as files for a paper.', 'De grafieken als bestanden voor een artikel.'),
    },
  ],
  load: () => import('./analyse.work.ts'),
});
