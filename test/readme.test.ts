import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
});

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (name) => {
  const page = readFileSync(join(root, name), 'utf8');

  it('names only scripts that exist', () => {
    const named = [...page.matchAll(/npm run (?:-s )?([\w:]*\w)/g)].map(([, script]) => script);
    expect(named.length).toBeGreaterThan(2);
    for (const script of named) expect(Object.keys(packageFile.scripts)).toContain(script);
  });

  it('names only files and folders that exist', () => {
    const linked = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map(([, file]) => file);
    const quoted = [...page.matchAll(/`((?:src|test|scenarios|public)\/[\w./-]+)`/g)].map(([, file]) => file);
    // What a newcomer is to write has a name of its own.
    const there = [...linked, ...quoted].filter((file) => !file.includes('NAME'));
    expect(there.length).toBeGreaterThan(2);
    for (const file of there) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  });
});
