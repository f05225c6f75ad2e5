import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main, root, selfsteer } from '../cli/selfsteer.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```(?:sh|yaml)\n([^]*?)```/g)].map(([, text]) => text);
const blockWith = (mark: string): string => blocks.find((block) => block.includes(mark)) ?? '';

interface IndexedJob {
  spec: { completions: number; template: { spec: { containers: [{ args: [string] }] } } };
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
  writeFileSync(
    join(folder, 'mine.yaml'),
    'selfsteer: 2\ntitle: M\norganisation: { employees: 12 }\nrun: { weeks: 5, warmUp: 1, replicates: 2 }\n' +
      'sweep: { design: factorial, vary: { levers.control: [70, 40, 10] } }\n',
  );
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/selfsteer'), `#!/bin/sh\nexec ${process.execPath} ${main} "$@"\n`);
  chmodSync(join(folder, 'bin/selfsteer'), 0o755);
  expect(selfsteer(['batch', 'mine.yaml', '--out', 'once'], { cwd: folder }).status).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** As a task of a scheduler runs it, with fewer parts than the README has. */
function task(line: string, cwd: string, env: Readonly<Record<string, string>>): void {
  const fewer = line.replaceAll('/100', '/3').replaceAll('/shared/', '');
  const path = `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`;
  execFileSync('sh', ['-c', fewer], { cwd, env: { PATH: path, ...env }, stdio: 'pipe' });
}

describe('what the README says of clusters', () => {
  const job = parse(blockWith('completionMode')) as IndexedJob;
  const kubernetes = job.spec.template.spec.containers[0].args[0];
  const sge = blockWith('SGE_TASK_ID').trim();
  const merge = blockWith('selfsteer merge part-*').trim();

  it.each([
    ['Kubernetes', kubernetes, (part: number) => ({ JOB_COMPLETION_INDEX: String(part - 1) })],
    ['SGE', sge, (part: number) => ({ SGE_TASK_ID: String(part) })],
  ])('holds for %s: its parts come to the bytes of one go', (name, line, variables) => {
    const cwd = join(folder, name);
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'mine.yaml'), readFileSync(join(folder, 'mine.yaml')));
    for (const part of [1, 2, 3]) task(line, cwd, variables(part));
    task(merge, cwd, {});
    for (const file of ['runs.csv', 'weeks.parquet', 'cells.csv', 'manifest.json']) {
      expect(readFileSync(join(cwd, 'results', file))).toEqual(readFileSync(join(folder, 'once', file)));
    }
  });

  it('has as many parts as tasks', () => {
    expect(kubernetes).toContain(`/${job.spec.completions} `);
    expect(existsSync(join(folder, 'once/manifest.json'))).toBe(true);
  });
});
