import type { Span } from '../../experiment/sweep/plan.ts';
import { words } from '../../words/words.ts';
import { workers } from './session.ts';
import { MUCH } from './batchSize.ts';
import type { ReadyBatch } from './state.ts';
import { useStore } from '../shell/store.ts';
import { useVoice, type Voice } from '../parts/say.ts';
import { timeText } from '../../words/duration.ts';

const text = {
  cells: words('variants', 'varianten'),
  runs: words('runs', 'doorrekeningen'),
  reference: words('of these, of the reference', 'waarvan van de referentie'),
  rows: words('rows in the table of weeks', 'rijen in de tabel van weken'),
  measures: words('measures', 'uitkomsten'),
  time: words('here, on {n} {n|core|cores}, about', 'hier, op {n} {n|kern|kernen}, ongeveer'),
  atMost: words('here, on {n} {n|core|cores}, at most about', 'hier, op {n} {n|kern|kernen}, hooguit ongeveer'),
  measuring: words('measuring …', 'wordt gemeten …'),
  much: words(
    'The numbers of this batch take about {gigabytes} GB of memory, which may be more than the browser gives a page. On the command line it needs far less: use the command below.',
    'De cijfers van dit bestand nemen ongeveer {gigabytes} GB geheugen in, en dat is misschien meer dan de browser een pagina geeft. Op de opdrachtregel is veel minder nodig: gebruik de opdracht hieronder.',
  ),
} as const;

/** How much work a batch is, before it begins. */
export function SizeFacts({ batch: { file, size, plan } }: { readonly batch: ReadyBatch }) {
  const say = useVoice();
  const speed = useStore(({ batch }) => batch.speeds[file]);
  const fixed = plan.replicates.least === plan.replicates.most;
  const n = workers();
  const time =
    speed === undefined ? say(text.measuring) : timeText((size.personWeeks * 1_000) / speed / n, say.language);
  return (
    <>
      <dl class="batch-size">
        <Fact name={say(text.cells)} value={say.number(size.cells)} />
        <Fact name={say(text.runs)} value={spanText(size.runs, say)} />
        {size.ofReference.most > 0 && <Fact name={say(text.reference)} value={spanText(size.ofReference, say)} />}
        <Fact name={say(text.rows)} value={spanText(size.rows, say)} />
        <Fact name={say(text.measures)} value={say.number(plan.sweep.record.length)} />
        <Fact name={say(fixed ? text.time : text.atMost, { n })} value={time} />
      </dl>
      {size.bytes > MUCH && (
        <p class="warning">{say(text.much, { gigabytes: say.number(size.bytes / 1_000_000_000, 1) })}</p>
      )}
    </>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

const spanText = ({ least, most }: Span, say: Voice): string =>
  least === most ? say.number(least) : `${say.number(least)}–${say.number(most)}`;
