import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { root, selfsteer } from './cli/selfsteer.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('shows what its first command prints today', () => {
    const { stdout } = selfsteer(['run', 'scenarios/step-by-step.yaml']);
    expect(readme).toContain(`\n$ npx selfsteer run scenarios/step-by-step.yaml\n${stdout}`);
  });

  it('shows what its worked sweep comes to, from the file to the query', () => {
    const folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
    try {
      const commands = [
        ...readme
          .slice(0, readme.indexOf('### On a cluster'))
          .matchAll(/^(?:\$ )?npx selfsteer (batch|analyse|query) (.*)$/gm),
      ].map(([line, , args]) => ({
        line,
        args: [...args.matchAll(/'([^']*)'|(\S+)/g)].map(([argument]) => argument.replaceAll("'", '')),
        name: /selfsteer (\w+)/.exec(line)?.[1] ?? '',
      }));
      expect(commands.map(({ name }) => name)).toEqual(['batch', 'batch', 'analyse', 'query']);
      for (const { line, name, args } of commands) {
        const own = args.map((arg) => (arg.startsWith('scenarios/') ? join(root, arg) : arg));
        const { status, stdout } = selfsteer([name, ...own], { cwd: folder });
        expect(status).toBe(0);
        if (line.startsWith('$')) expect(readme).toContain(`\n${line}\n${stdout}`);
      }
      expect(readFileSync(join(folder, 'results/report.html'), 'utf8')).toContain('<svg');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) expect(Object.keys(packageFile.scripts)).toContain(name);
  });

  it('names only files that exist', () => {
    for (const [, file] of readme.matchAll(/\]\(([^)#]+)\)/g))
      expect(() => readFileSync(join(root, file))).not.toThrow();
  });
});
