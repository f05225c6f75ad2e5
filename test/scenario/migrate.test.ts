import { describe, expect, it } from 'vitest';
import { at, foundOf } from '../../src/scenario/found.ts';
import { migrated, type Lift } from '../../src/scenario/migrate.ts';
import { put } from '../../src/scenario/put.ts';

const place = { file: 'a.yaml', line: 1, column: 1 };
const lift =
  (path: string): Lift =>
  (file) => ({ file: put(file, path, foundOf('lifted', place)) ?? file, problems: [] });

describe('a file of another version', () => {
  it('is lifted one version after the other when it is older', () => {
    const found = migrated(foundOf({ selfsteer: 2 }, place), [lift('first'), lift('second'), lift('third')]);
    if (!('file' in found)) throw new Error('refused');
    expect(at(found.file, ['first'])).toBeUndefined();
    expect(at(found.file, ['second'])).toMatchObject({ text: 'lifted' });
    expect(at(found.file, ['third'])).toMatchObject({ text: 'lifted' });
  });

  it('is refused with both versions named when it is newer', () => {
    const found = migrated(foundOf({ selfsteer: 5 }, place), [lift('first')]);
    if (!('problem' in found)) throw new Error('taken');
    expect(found.problem.path).toEqual(['selfsteer']);
    expect(found.problem.message.en).toMatch(/version 5.*version 2/);
  });

  it('is left to the schema when it has no version that could be', () => {
    const file = foundOf({ selfsteer: 0.5 }, place);
    expect(migrated(file)).toEqual({ file, problems: [] });
  });
});
