import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadInput } from '../../src/cli/badInput.ts';
import { readScenario, shippedScenarios } from '../../src/cli/files.ts';
import { root } from './selfsteer.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
  mkdirSync(join(folder, 'sub'));
  mkdirSync(join(folder, 'too-fast'));
  writeFileSync(join(folder, 'sub/mine.yaml'), 'selfsteer: 2\ntitle: één\n');
  writeFileSync(join(folder, 'status-quo.yaml'), 'title: my own\n');
  writeFileSync(join(folder, 'nul.yaml'), 'a: \0');
  writeFileSync(join(folder, 'latin1.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
  writeFileSync(join(folder, 'big.yaml'), '#'.repeat(2_000_001));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function refusal(given: string): Promise<{ en: string; nl: string }> {
  const error: unknown = await readScenario(given).catch((reason: unknown) => reason);
  if (!(error instanceof BadInput)) throw new Error(`not refused: ${given}`);
  return error.words;
}

describe('a scenario', () => {
  it('is read by path', async () => {
    const path = join(folder, 'sub/mine.yaml');
    expect(await readScenario(path)).toEqual({
      name: 'mine',
      file: path,
      text: 'selfsteer: 2\ntitle: één\n',
      folder: join(folder, 'sub'),
    });
  });

  it('is read by name when it comes along, with or without ending', async () => {
    expect(shippedScenarios()).toContain('step-by-step');
    const text = readFileSync(join(root, 'scenarios/step-by-step.yaml'), 'utf8');
    for (const given of ['step-by-step', 'step-by-step.yaml']) {
      expect(await readScenario(given)).toMatchObject({ name: 'step-by-step', text });
    }
  });

  it('is looked for from the folder of the one that names it, a file before a name', async () => {
    expect(await readScenario('mine.yaml', join(folder, 'sub'))).toMatchObject({ name: 'mine' });
    expect(await readScenario('../status-quo.yaml', join(folder, 'sub'))).toMatchObject({ text: 'title: my own\n' });
    expect(await readScenario('status-quo.yaml', folder)).toMatchObject({ text: 'title: my own\n' });
    expect((await readScenario('status-quo', folder)).text).toContain('selfsteer: 2');
  });

  it('is not hidden by a folder of its name', async () => {
    expect(await readScenario('too-fast', folder)).toMatchObject({ name: 'too-fast' });
  });
});

describe('what is no scenario', () => {
  it('is missing: names the nearest file or scenario', async () => {
    expect((await refusal('step-by-stp')).en).toBe(
      'step-by-stp: not found; expected a scenario file or the name of a scenario that comes along; did you mean step-by-step?',
    );
    const near = await refusal(join(folder, 'sub/mien.yaml'));
    expect(near.en).toContain(`; did you mean ${join(folder, 'sub/mine.yaml')}?`);
    expect(near.nl).toContain(`mien.yaml: niet gevonden; verwacht: een scenariobestand`);
    expect(near.nl).toContain(`; bedoelde je ${join(folder, 'sub/mine.yaml')}?`);
    expect((await refusal(join(folder, 'nowhere/qqqqqqqq.yaml'))).en).not.toContain('did you mean');
  });

  it('is a folder: names a file in it', async () => {
    const { en, nl } = await refusal(join(folder, 'sub'));
    expect(en).toContain(`this is a folder; expected a scenario file, such as ${join(folder, 'sub/mine.yaml')}`);
    expect(nl).toContain('dit is een map; verwacht: een scenariobestand, zoals');
    expect((await refusal(join(folder, 'too-fast'))).en).toMatch(/expected a scenario file$/);
  });

  it('in another encoding is told how to save it', async () => {
    const { en, nl } = await refusal(join(folder, 'latin1.yaml'));
    expect(en).toContain('save it as UTF-8');
    expect(nl).toContain('sla het bestand op als UTF-8');
  });

  it.each(['nul.yaml'])('is binary: %s', async (file) => {
    const { en, nl } = await refusal(join(folder, file));
    expect(en).toContain(`${file}: found a binary file; expected`);
    expect(nl).toContain(`${file}: gevonden: een binair bestand; verwacht:`);
  });

  it('is too large, and an endless one ends', async () => {
    expect((await refusal(join(folder, 'big.yaml'))).en).toContain('big.yaml: larger than 2 MB');
    expect((await refusal('/dev/zero')).nl).toContain('/dev/zero: groter dan 2 MB');
  });
});
