import { join } from 'node:path';
import { clusterName, journalName, manifestName } from '../batch/folder.ts';

/** Where a batch on a cluster keeps what. */
export interface ClusterFiles {
  readonly folder: string;
  /** A folder that holds only the manifest: what the batch was started with. */
  readonly startFolder: string;
  readonly partsScript: string;
  readonly mergeScript: string;
  readonly jobs: string;
  readonly logs: string;
  readonly lock: string;
  readonly partPrefix: string;
  readonly part: (part: number) => string;
  readonly manifest: (part: number) => string;
  readonly journal: (part: number) => string;
  readonly partLog: (part: number | string) => string;
  readonly mergeLog: string;
}

export function clusterFiles(out: string): ClusterFiles {
  const folder = join(out, clusterName);
  const partPrefix = join(folder, 'part-');
  const part = (index: number): string => `${partPrefix}${index}`;
  const logs = join(folder, 'logs');
  return {
    folder,
    startFolder: join(folder, 'given'),
    partsScript: join(folder, 'parts.sh'),
    mergeScript: join(folder, 'merge.sh'),
    jobs: join(folder, 'jobs.json'),
    logs,
    lock: join(folder, 'lock.json'),
    partPrefix,
    part,
    manifest: (index) => join(part(index), manifestName),
    journal: (index) => join(part(index), journalName),
    partLog: (index) => join(logs, `part-${index}.txt`),
    mergeLog: join(logs, 'merge.txt'),
  };
}
