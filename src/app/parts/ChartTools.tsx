import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Chart } from '../../charts/chart.ts';
import { words } from '../../words/words.ts';
import { download } from '../shell/actions/files.ts';
import { setSession as show, store } from '../shell/store.ts';
import { useVoice } from './say.ts';
import { DataTable } from './DataTable.tsx';
import { Menu } from './Menu.tsx';

type Drawn<Points> = Omit<Chart<never, Points>, 'prepare'>;

interface Props<Points> {
  readonly chart: Drawn<Points>;
  readonly points: () => Points;
  /** Further forms, as buttons. */
  readonly children?: ComponentChildren;
}

const text = {
  take: words('Save or copy', 'Opslaan of kopiëren'),
  of: words('Save or copy: {question}', 'Opslaan of kopiëren: {question}'),
  copyPng: words('Copy the picture', 'Kopieer de afbeelding'),
  png: words('Picture (PNG)', 'Afbeelding (PNG)'),
  svg: words('Drawing (SVG)', 'Tekening (SVG)'),
  csv: words('Numbers (CSV)', 'Cijfers (CSV)'),
  excel: words('Numbers for Excel in Dutch (CSV)', 'Cijfers voor Excel (CSV)'),
  copied: words('The picture is copied.', 'De afbeelding is gekopieerd.'),
} as const;

/** Size of a picture that is taken along, in CSS pixels; as PNG it has twice as many. */
const SIZE = { width: 960, height: 540 };

/** The same chart in other forms: as a table, and to take along. */
export function ChartTools<Points>({ chart, points, children }: Props<Points>) {
  const say = useVoice();
  const question = say(chart.question(points()));
  const latest = useRef(points);
  latest.current = points;
  // The same element is not drawn again: what it takes along is asked for when it is chosen.
  const menu = useMemo(
    () => <TakeMenu {...{ chart, question, children, points: () => latest.current() }} />,
    [chart, question, children],
  );
  return (
    <div class="chart-tools">
      <DataTable table={() => chart.table(points())} caption={question} />
      {menu}
    </div>
  );
}

function TakeMenu<Points>({ chart, points, question, children }: Props<Points> & { readonly question: string }) {
  const say = useVoice();
  return (
    <Menu label={say(text.take)} name={say(text.of, { question })} class="right">
      <button type="button" onClick={() => void copyPicture(chart, points())}>
        {say(text.copyPng)}
      </button>
      <button type="button" onClick={() => void savePicture(chart, points(), 'png')}>
        {say(text.png)}
      </button>
      <button type="button" onClick={() => void savePicture(chart, points(), 'svg')}>
        {say(text.svg)}
      </button>
      <button type="button" onClick={() => void saveNumbers(chart, points(), false)}>
        {say(text.csv)}
      </button>
      <button type="button" onClick={() => void saveNumbers(chart, points(), true)}>
        {say(text.excel)}
      </button>
      {children}
    </Menu>
  );
}

async function drawing<Points>(chart: Drawn<Points>, points: Points): Promise<string> {
  const { svgText } = await import('../../charts/export.ts');
  const { language, theme, wholeScale } = store.getState().session;
  return svgText(chart, points, { language, theme, wholeScale, ...SIZE }, document);
}

async function picture<Points>(chart: Drawn<Points>, points: Points): Promise<Blob> {
  const { pngOf } = await import('../../charts/export.ts');
  return pngOf(await drawing(chart, points), 2);
}

async function copyPicture<Points>(chart: Drawn<Points>, points: Points): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture(chart, points) })]);
  show({ notice: { text: text.copied } });
}

async function savePicture<Points>(chart: Drawn<Points>, points: Points, form: 'png' | 'svg'): Promise<void> {
  const content =
    form === 'png' ? await picture(chart, points) : new Blob([await drawing(chart, points)], { type: 'image/svg+xml' });
  download(`${chart.id}.${form}`, content);
}

async function saveNumbers<Points>(chart: Drawn<Points>, points: Points, excelInDutch: boolean): Promise<void> {
  const { csvText } = await import('../../charts/export.ts');
  const { language } = store.getState().session;
  download(
    `${chart.id}.csv`,
    new Blob([csvText(chart.table(points), language, { excelInDutch })], { type: 'text/csv' }),
  );
}
