import { realpathSync } from 'node:fs';
import { shellWord } from '../../words/shell.ts';
import { clusterFiles, type ClusterFiles } from './clusterFiles.ts';
import type { Scheduler } from './scheduler.ts';
import { manifestName } from '../batch/folder.ts';

export interface Work {
  readonly folder: string;
  readonly tasks: number;
  /** Options of the user for every part, and for the merge. */
  readonly partOptions: readonly string[];
  readonly mergeOptions: readonly string[];
}

/** Does one part. In the place of the shell, so that a signal of the scheduler reaches it. */
export function partScript({ folder, tasks, partOptions }: Work, { partVariable, coresVariable }: Scheduler): string {
  const files = clusterFiles(folder);
  const command = [
    ...program(),
    'batch',
    shellWord(files.startFolder),
    '--out',
    `${shellWord(files.partPrefix)}"${partVariable}"`,
    '--shard',
    `"${partVariable}"/${tasks}`,
    '--resume',
    '--workers',
    `"${coresVariable}"`,
    ...partOptions.map(shellWord),
  ];
  return `#!/bin/sh\nexec ${command.join(' ')}\n`;
}

/** Joins all parts, unless one is not finished: then it leaves everything as it is. */
export function mergeScript({ folder, tasks, mergeOptions }: Work): string {
  const files: ClusterFiles = clusterFiles(folder);
  const parts = Array.from({ length: tasks }, (_, i) => shellWord(files.part(i + 1)));
  const command = [
    ...program(),
    'merge',
    '"$@"',
    '--out',
    shellWord(folder),
    '--resume',
    ...mergeOptions.map(shellWord),
  ];
  return `#!/bin/sh
set -- ${parts.join(' ')}
for part; do
  if [ ! -e "$part/${manifestName}" ]; then
    echo "$part is not finished" >&2
    exit 1
  fi
done
exec ${command.join(' ')}
`;
}

/** This very program, wherever a job starts. */
const program = (): string[] => [process.execPath, realpathSync(process.argv[1])].map(shellWord);
