import { createHash } from 'node:crypto';
import { z } from 'zod';
import { computedBy } from '../../experiment/run/identity.ts';
import { isMeasureId } from '../../model/measures/index.ts';
import { hasTallies, type Recording } from '../../experiment/run/recording.ts';
import type { StoredOutcome } from '../../experiment/batch/storedOutcome.ts';
import { runStages, troubles } from '../../experiment/run/job.ts';

/**
 * The lines of a journal, each a JSON object: first its version and that of the engine; then, before the runs that it
 * is about, what is recorded of them; and a run each. Values are the bytes of little-endian doubles, in base64, and so are
 * the columns of everyone; their decisions are 32-bit integers.
 */
export type JournalLine =
  | { readonly kind: 'head'; readonly engine: string; readonly model: number }
  | { readonly kind: 'recording'; readonly recording: Recording }
  | { readonly kind: 'run'; readonly key: string; readonly outcome: StoredOutcome };

export const headText = (): string => `${JSON.stringify({ journal: 1, ...computedBy })}\n`;

/** Journals that say nothing of `counts` have those of the recorded week alone, where there are weeks between. */
export function recordingText(kept: Recording): string {
  const { measures, every, people, weeksApart } = kept;
  const counts = hasTallies(kept) && !weeksApart ? { counts: summed } : {};
  return `${JSON.stringify({ measures, every, ...counts, people })}\n`;
}

const summed = 'since the row before';

export function runText(key: string, outcome: StoredOutcome): string {
  const line = outcome.status === 'done' ? doneLine(outcome) : outcome;
  const body = JSON.stringify({ run: key, ...line });
  return `${body.slice(0, -1)},"check":"${checkOf(body)}"}\n`;
}

type DoneOutcome = Extract<StoredOutcome, { readonly status: 'done' }>;

const doneLine = ({ values, people, ...rest }: DoneOutcome) => ({
  ...rest,
  values: base64(values),
  people: people?.map(({ person, decision, ...everyone }) => ({
    ...everyone,
    person: base64(person),
    decision: base64(decision),
  })),
});

const base64 = ({ buffer, byteOffset, byteLength }: ArrayBufferView): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

const checkOf = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 16);

const checked = /,"check":"([0-9a-f]{16})"\}$/;

const whole = z.int().nonnegative();
const everyone = z.strictObject({
  week: whole,
  employees: whole,
  teams: whole,
  person: z.base64(),
  decision: z.base64(),
});
const run = z.discriminatedUnion('status', [
  z.strictObject({
    run: z.string(),
    status: z.literal('done'),
    chance: z.string(),
    values: z.base64(),
    people: z.array(everyone).optional(),
  }),
  z.strictObject({ run: z.string(), status: z.enum(troubles), stage: z.enum(runStages), reason: z.string() }),
]);
const recordings = z.strictObject({
  measures: z.array(z.string().refine(isMeasureId)),
  every: z.int().positive(),
  counts: z.literal(summed).optional(),
  people: z.array(whole).optional(),
});
/** Journals of model 1 did not say so. */
const head = z.strictObject({ journal: z.literal(1), engine: z.string(), model: z.int().default(1) });

/** Undefined where the line is not as it was written. */
export function readLine(text: string): JournalLine | undefined {
  const check = checked.exec(text);
  const body = check ? `${text.slice(0, check.index)}}` : text;
  if (check && checkOf(body) !== check[1]) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (check) return runLine(content);
  const asRecording = recordings.safeParse(content);
  if (asRecording.success) {
    const { counts, people, ...kept } = asRecording.data;
    const apart = hasTallies(kept) && counts === undefined;
    const recording = { ...kept, ...(people && { people }), ...(apart && { weeksApart: true as const }) };
    return { kind: 'recording', recording };
  }
  const asHead = head.safeParse(content);
  return asHead.success ? { kind: 'head', engine: asHead.data.engine, model: asHead.data.model } : undefined;
}

function runLine(content: unknown): JournalLine | undefined {
  const read = run.safeParse(content);
  if (!read.success) return undefined;
  const { run: key, ...outcome } = read.data;
  if (outcome.status !== 'done') return { kind: 'run', key, outcome };
  const { chance, people } = outcome;
  const values = bytesOf(outcome.values);
  if (values.byteLength % 8 !== 0) return undefined;
  const everyone = people?.map(({ person, decision, ...rest }) => ({
    ...rest,
    person: new Float64Array(bytesOf(person)),
    decision: new Int32Array(bytesOf(decision)),
  }));
  const done = { status: 'done', chance, values: new Float64Array(values) } as const;
  return { kind: 'run', key, outcome: { ...done, ...(everyone && { people: everyone }) } };
}

/** In memory of their own, so that they can be read as numbers. */
const bytesOf = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, 'base64')).buffer;
