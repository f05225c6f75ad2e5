import { words } from '../../words/words.ts';
import { command, type Argument, type OptionsOf, type Option } from '../command.ts';
import { someText } from '../kinds.ts';
import { results } from './batchOptions.ts';
import { textJsonOrCsv } from './options.ts';

const sql = {
  placeholder: words('SELECT', 'SELECT'),
  meaning: words(
    'what to look up, in the SQL of DuckDB; the tables are the Parquet files in the folder: runs, weeks, cells; and tidy, every week with what is known of its run',
    'wat je wilt weten, in de SQL van DuckDB; de tabellen zijn de Parquet-bestanden in de map: runs, weeks, cells; en tidy, elke week met wat van de doorrekening bekend is',
  ),
} as const satisfies Argument;

const out = {
  placeholder: words('FILE', 'BESTAND'),
  meaning: words(
    'write the answer into this new file, which ends in .csv or .parquet',
    'schrijf het antwoord in dit nieuwe bestand, dat eindigt op .csv of .parquet',
  ),
  kind: someText,
} as const satisfies Option<string>;

const takes = { arguments: { folder: results, sql }, options: { format: textJsonOrCsv, out } } as const;
export type QueryOptions = OptionsOf<typeof takes>;

export const query = command(takes, {
  name: 'query',
  summary: words('look something up in the results of a batch', 'zoek iets op in de resultaten van een batch'),
  help: words(
    'Answers a question in SQL about the files that a batch wrote. It only reads, and where there is no value it finds null. It needs DuckDB, which is installed apart because of its size.',
    'Beantwoordt een vraag in SQL over de bestanden die een batch schreef. Het leest alleen, en waar geen waarde is vindt het null. Het heeft DuckDB nodig, dat vanwege zijn grootte apart wordt geïnstalleerd.',
  ),
  examples: [
    {
      line: 'selfsteer query results "describe runs"',
      does: words('The columns of a table.', 'De kolommen van een tabel.'),
    },
    {
      line: 'selfsteer query results "select week, avg(strain) from weeks group by all"',
      does: words('The mean of a measure by week.', 'Het gemiddelde van een uitkomst per week.'),
    },
    {
      line: 'selfsteer query results "from tidy" --out all.parquet',
      does: words('Every week with what was varied beside it.', 'Elke week, met ernaast wat er gevarieerd is.'),
    },
  ],
  load: () => import('./query.work.ts'),
});
