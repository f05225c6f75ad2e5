import { createHash } from 'node:crypto';
import { z } from 'zod';
import { computedBy } from '../../experiment/run/identity.ts';
import { isMeasureId } from '../../model/measures/index.ts';
import { definitionOf, inFile, isOneKind } from '../../scenario/outcomes/definition.ts';
import { outcomeSchema } from '../../scenario/outcomes/schema.ts';
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
  const { measures, every, outcomes = [], people, weeksApart } = kept;
  const counts = hasTallies(kept) && !weeksApart ? { counts: summed } : {};
  const computed = outcomes.length > 0 ? { outcomes: outcomes.map(inFile) } : {};
  return `${JSON.stringify({ measures, every, ...counts, ...computed, people })}\n`;
}

const summed = 'since the row before';

export function runText(key: string, outcome: StoredOutcome): string {
  const line = outcome.status === 'done' ? doneLine(outcome) : outcome;
  const body = JSON.stringify({ run: key, ...line });
  return `${body.slice(0, -1)},"check":"${checkOf(body)}"}\n`;
}

type DoneOutcome = Extract<StoredOutcome, { readonly status: 'done' }>;

const doneLine = ({ values, outcomes, people, ...about }: DoneOutcome) => ({
  ...about,
  values: base64(values),
  ...(outcomes.length > 0 && { outcomes: outcomes.map(base64) }),
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
    outcomes: z.array(z.base64()).default([]),
    people: z.array(everyone).optional(),
  }),
  z.strictObject({ run: z.string(), status: z.enum(troubles), stage: z.enum(runStages), reason: z.string() }),
]);
const recordings = z.strictObject({
  measures: z.array(z.string().refine(isMeasureId)),
  every: z.int().positive(),
  counts: z.literal(summed).optional(),
  outcomes: z.array(outcomeSchema.refine(isOneKind).transform(definitionOf)).optional(),
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
  const values = doublesIn(outcome.values);
  const outcomes = outcome.outcomes.flatMap((text) => doublesIn(text) ?? []);
  if (!values || outcomes.length !== outcome.outcomes.length) return undefined;
  const everyone = people?.map(({ person, decision, ...rest }) => ({
    ...rest,
    person: new Float64Array(bytesOf(person)),
    decision: new Int32Array(bytesOf(decision)),
  }));
  return {
    kind: 'run',
    key,
    outcome: { status: 'done', chance, values, outcomes, ...(everyone && { people: everyone }) },
  };
}

/** Undefined where it is no whole number of doubles. */
function doublesIn(text: string): Float64Array | undefined {
  const bytes = bytesOf(text);
  return bytes.byteLength % 8 === 0 ? new Float64Array(bytes) : undefined;
}

/** In memory of their own, so that they can be read as numbers. */
const bytesOf = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, 'base64')).buffer;
