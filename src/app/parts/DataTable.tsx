import { useState } from 'preact/hooks';
import type { ChartTable } from '../../charts/chart.ts';
import { words } from '../../words/words.ts';
import { useVoice } from './say.ts';

interface Props {
  readonly table: () => ChartTable;
  readonly caption: string;
}

const show = words('Show as a table', 'Toon als tabel');

/** The numbers behind a picture, for whoever would rather read them. They are written only once someone asks. */
export function DataTable({ table, caption }: Props) {
  const say = useVoice();
  const [open, setOpen] = useState(false);
  return (
    <details
      class="as-table"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{say(show)}</summary>
      {open && <Rows table={table} caption={caption} />}
    </details>
  );
}

function Rows({ table, caption }: Props) {
  const say = useVoice();
  const { columns, rows } = table();
  const cell = (value: ChartTable['rows'][number][number]): string => {
    if (value === null) return '–';
    if (typeof value === 'number') return say.number(value, Number.isInteger(value) ? 0 : 1);
    return typeof value === 'string' ? value : say(value);
  };
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, heading }) => (
              <th key={name} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((value, c) => (
                <td key={c}>{cell(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
