import { open } from 'node:fs/promises';
import { thisEngine } from '../../experiment/run/identity.ts';
import { modelVersion } from '../../model/version.ts';
import { aNewFolder, checkModel } from './checkModel.ts';
import { covers, type Recording } from '../../experiment/run/recording.ts';
import type { StoredOutcome } from '../../experiment/batch/storedOutcome.ts';
import type { RunStatus } from '../../experiment/run/job.ts';
import { isFinal, outcomeWanted, type RunStore, type StoredRun } from '../../experiment/batch/runStore.ts';
import { headText, readLine, recordingText, runText } from './journalLines.ts';
import { append, linesOf } from './lines.ts';

/**
 * The runs of a batch in one file, a line each, written as they end. A line that a kill or a full disk cut short is
 * taken off when the file is opened again.
 */
export interface Journal extends RunStore {
  /** Of the runs in it, in the order in which they first came. */
  keys(): Iterable<string>;
  entry(key: string): Promise<StoredRun | undefined>;
  /** Whether the run was broken off: `has` tells no, since another try may do better. */
  wasBrokenOff(key: string): boolean;
  /** Lines that were damaged: their runs count as not done. */
  readonly damaged: number;
  /** Each run has one line, all were recorded alike, and by this engine. */
  readonly plain: boolean;
  /** Ends when all is on the disk itself; throws where that cannot be had. */
  close(): Promise<void>;
}

interface Place {
  readonly at: number;
  readonly length: number;
  readonly recording: Recording;
  readonly status: RunStatus;
}

/** How long lines may be with the operating system only, in ms: a loss of power could take them, a kill could not. */
const syncEvery = 1_000;

/**
 * Opens a journal, or begins one. Throws BadInput where another model computed it, and leaves it as it is. One that is
 * only `reading` stays as it is too: another process may be writing the line that it ends in.
 */
export async function openJournal(path: string, { reading = false } = {}): Promise<Journal> {
  const file = await open(path, reading ? 'r' : 'a+');
  const places = new Map<string, Place>();
  let [size, damaged, runs, recordings] = [0, 0, 0, 0];
  let engine = thisEngine;
  let model = modelVersion;
  let recording: Recording | undefined;
  for await (const { text, at, length } of linesOf(file)) {
    size = at + length;
    const line = readLine(text);
    if (line?.kind === 'recording') {
      recordings++;
      recording = line.recording;
    } else if (line?.kind === 'run' && recording) {
      runs++;
      places.set(line.key, { at, length, recording, status: line.outcome.status });
    } else if (line?.kind === 'head') {
      engine = line.engine;
      model = line.model;
    } else damaged++;
  }
  try {
    checkModel(path, model, aNewFolder);
  } catch (error) {
    await file.close();
    throw error;
  }
  if (!reading) {
    await file.truncate(size);
    if (size === 0) size = await append(file, headText());
  }

  let queue: Promise<unknown> = Promise.resolve();
  let synced = Date.now();
  const write = async (key: string, outcome: StoredOutcome, kept: Recording): Promise<void> => {
    const begun = recording ? recordingText(recording) : '';
    const before = recordingText(kept) === begun ? '' : recordingText(kept);
    const text = runText(key, outcome);
    const from = size;
    try {
      size += await append(file, before + text);
    } catch (error) {
      // What was half written would spoil the line after it.
      await file.truncate(from).catch(() => undefined);
      throw error;
    }
    if (before !== '') recordings++;
    recording = kept;
    runs++;
    const length = Buffer.byteLength(text);
    places.set(key, { at: size - length, length, recording: kept, status: outcome.status });
    if (Date.now() - synced > syncEvery) {
      await file.datasync();
      synced = Date.now();
    }
  };
  const entry = async (key: string): Promise<StoredRun | undefined> => {
    const place = places.get(key);
    if (!place) return undefined;
    const { buffer } = await file.read(Buffer.allocUnsafe(place.length), 0, place.length, place.at);
    const line = readLine(buffer.toString('utf8', 0, place.length - 1));
    if (line?.kind !== 'run') throw new Error(`${path}: changed while it was read, near byte ${place.at}`);
    return { outcome: line.outcome, recording: place.recording };
  };
  return {
    keys: () => places.keys(),
    entry,
    damaged,
    get plain() {
      return engine === thisEngine && damaged === 0 && recordings <= 1 && runs === places.size;
    },
    wasBrokenOff(key) {
      const place = places.get(key);
      return place !== undefined && !isFinal(place.status);
    },
    has(key, wanted, weeks) {
      const place = places.get(key);
      if (!place || !isFinal(place.status)) return false;
      return place.status !== 'done' || covers(place.recording, wanted, weeks);
    },
    add(key, outcome, kept) {
      const work = queue.then(() => write(key, outcome, kept));
      queue = work.catch(() => undefined);
      return work;
    },
    async read(key, wanted, weeks) {
      const found = await entry(key);
      return found && outcomeWanted(found, wanted, weeks);
    },
    async close() {
      await queue;
      try {
        if (!reading) await file.datasync();
      } finally {
        await file.close();
      }
    },
  };
}
