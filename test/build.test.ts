import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { version } from '../package.json';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const main = join(dist, 'cli/main.js');

describe('the built command line', () => {
  it('starts by itself', () => {
    accessSync(main, constants.X_OK);
    expect(readFileSync(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(execFileSync(main, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  it('keeps the constants of the model together and constant, which is a third of its speed', () => {
    const model = readFileSync(join(dist, 'chunks/model.js'), 'utf8');
    for (const name of ['teamCapacity', 'everything', 'now', 'change', 'liveWeek']) {
      expect(model).toMatch(new RegExp(`^(const|function) ${name}\\b`, 'm'));
    }
    expect(model).not.toMatch(/^(var|let) (teamCapacity|everything|now|change)\b/m);
  });

  it('names no place on the machine that built it', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|json|md)$/.test(file),
    );
    expect(files).toContain('cli/main.js');
    expect(files.filter((file) => readFileSync(join(dist, file), 'utf8').includes(root))).toEqual([]);
  });
});
