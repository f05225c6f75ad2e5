import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from './selfsteer.ts';

/** Files that are read before anything is done: what `import … from` reaches, without `import()`. */
function readAtStart(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^;]*?"(\.[^"]+)";$/gm)) {
    readAtStart(join(dirname(file), name), seen);
  }
  return seen;
}

it('reads little before it knows what is asked, so that it starts fast', () => {
  const files = [...readAtStart(main)];
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(text).not.toMatch(/^import .*"(piscina|yaml|zod)";$/m);
  // Marks of zod, yaml and the rules of the model.
  for (const mark of ['ZodType', 'LineCounter', 'letGoRate:']) expect(text).not.toContain(mark);
  expect(files.reduce((size, file) => size + statSync(file).size, 0)).toBeLessThan(200_000);
});
