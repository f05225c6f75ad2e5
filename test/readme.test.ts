import { readFileSync } from 'node:fs';
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
