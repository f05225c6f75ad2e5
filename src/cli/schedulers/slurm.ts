import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import type { Scheduler } from './scheduler.ts';
import { answerOf, type Answer } from './answerOf.ts';

/** Jobs without one of these states wait, run or are being cleaned up after. */
const ended = [
  'BOOT_FAIL',
  'CANCELLED',
  'COMPLETED',
  'DEADLINE',
  'FAILED',
  'LAUNCH_FAILED',
  'NODE_FAIL',
  'OUT_OF_MEMORY',
  'PREEMPTED',
  'REVOKED',
  'TIMEOUT',
];

export const slurm: Scheduler = {
  id: 'slurm',
  name: 'Slurm',
  submits: 'sbatch',
  taken: /^(--(array|dependency|parsable|test-only|wait|wrap)(=|$)|-[adW])/,
  coresOption: '--cpus-per-task=N',
  exampleOptions: '--time=2:00:00 --cpus-per-task=4',
  partVariable: '$SLURM_ARRAY_TASK_ID',
  coresVariable: '${SLURM_CPUS_PER_TASK:-1}',
  async check() {
    await answerOf('sbatch', ['--version']);
  },
  submitParts({ script, parts, log, options }) {
    const array = `--array=${rangesOf(parts)}`;
    return submitted([
      ...options,
      '--job-name=selfsteer',
      array,
      `--output=${log('%a')}`,
      '--open-mode=append',
      script,
    ]);
  },
  submitMerge({ script, after, log, options }) {
    const dependency = after.length > 0 ? [`--dependency=afterany:${after.join(':')}`] : [];
    const job = ['--job-name=selfsteer-merge', ...dependency, `--output=${log}`, '--open-mode=append', script];
    return submitted([...options, ...job]);
  },
  async waiting(ids) {
    if (ids.length === 0) return new Set();
    const answer = await answerOf('squeue', ['-h', '-r', '-t', 'all', '-j', ids.join(','), '-o', '%F %K %T %r']);
    // What it says of a single job that it has forgotten.
    if (!answer.ok) return answer.message.includes('Invalid job id') ? new Set() : undefined;
    const found = new Set<string>();
    for (const line of answer.printed.split('\n')) {
      const [id, index, state, reason] = line.trim().split(' ');
      if (id === '' || ended.includes(state) || reason === 'DependencyNeverSatisfied') continue;
      found.add(/^\d+$/.test(index) ? `${id}_${index}` : id);
    }
    return found;
  },
  async cancel(ids) {
    // A job that has ended by now is none to cancel.
    if (ids.length > 0) await answerOf('scancel', ids);
  },
  cancelLine: (ids) => `scancel ${ids.join(' ')}`,
};

async function submitted(args: readonly string[]): Promise<string> {
  const answer = await answerOf('sbatch', ['--parsable', ...args]);
  // A cluster among several tells its name as well: ID;CLUSTER.
  const id = answer.ok ? /^(\d+)/m.exec(answer.printed)?.[1] : undefined;
  if (id === undefined) throw refused(answer);
  return id;
}

function refused(answer: Answer): BadInput {
  const message = (answer.ok ? answer.printed : answer.message).trim().replace(/\s*\n\s*/g, '; ');
  const tooMany = message.includes('Invalid job array specification');
  const [en, nl] = tooMany
    ? [
        '; this Slurm takes fewer tasks than --tasks says (its MaxArraySize: 1000, unless it was set otherwise)',
        '; deze Slurm neemt minder taken aan dan --tasks zegt (zijn MaxArraySize: 1000, tenzij anders ingesteld)',
      ]
    : ['', ''];
  return new BadInput(words(`Slurm refused the job (${message})${en}`, `Slurm weigert de opdracht (${message})${nl}`));
}

/** 1, 2, 3 and 7 are 1-3,7. */
function rangesOf(parts: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const part of parts) {
    const range = ranges.at(-1);
    if (range?.[1] === part - 1) range[1] = part;
    else ranges.push([part, part]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(',');
}
