import type { Command } from '../command.ts';
import { analyse } from './analyse.ts';
import { assumptions } from './assumptions.ts';
import { batch } from './batch.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { levers } from './levers.ts';
import { measures } from './measures.ts';
import { merge } from './merge.ts';
import { query } from './query.ts';
import { replay } from './replay.ts';
import { run } from './run.ts';
import { schema } from './schema.ts';
import { survey } from './survey.ts';

/** All commands, in the order of help; a new one is its files and a line here. */
export const commands = [
  run,
  compare,
  check,
  explain,
  survey,
  batch,
  merge,
  analyse,
  replay,
  query,
  levers,
  measures,
  assumptions,
  schema,
] as const satisfies readonly Command[];
