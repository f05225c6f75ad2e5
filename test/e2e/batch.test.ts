import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findings } from './axe.ts';
import { inBrowser, rendered, sampled } from './browser.ts';

const cli = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const sweep = (replicates: number, more = ''): string => `selfsteer: 2
title: { en: Coaching and learning, nl: Coaching en leren }
organisation: { employees: 40, teamSize: 8 }
run: { weeks: 60, warmUp: 12, seed: page }
levers: { control: { 0: 70, 30: 20 } }
sweep:
  design: factorial
  vary:
    levers.coaching: [0, 40.5, 80]
    levers.learning: [0, 60]
  replicates: ${replicates}
  record: [satisfaction, quits, shareOverruled]
  every: 7
${more}`;

const files = {
  'sweep.yaml': sweep(4, '  reference: status-quo\n'),
  'long.yaml': sweep(400).replaceAll('employees: 40', 'employees: 400'),
  'broken.yaml': sweep(4).replace('levers.coaching', 'levers.choaching'),
  'list.yaml': `selfsteer: 2
title: { en: A list, nl: Een lijst }
organisation: { employees: 24, teamSize: 8 }
run: { weeks: 30, warmUp: 4, seed: list }
sweep: { design: list, file: points/points.csv, reference: other.yaml, replicates: 3 }
`,
  'points.csv': 'levers.control,levers.direction\n10,20\n30,\n',
  'other.yaml': `selfsteer: 2
title: { en: Other, nl: Anders }
organisation: { employees: 24, teamSize: 8 }
levers: { control: 90 }
`,
} as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'selfsteer-batch-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Name = keyof typeof files;

/** As if they were dragged from a folder onto the page. */
async function drop(page: Page, names: readonly Name[]): Promise<void> {
  await page.getByRole('button', { name: /^(Choose files|Kies bestanden)$/ }).waitFor();
  const given = names.map((name) => ({ name, text: files[name] }));
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name));
    return transfer;
  }, given);
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

/** What a text comes to when nothing changes it any more, for as long as a hundred frames. */
async function settled(of: Locator): Promise<string> {
  let [text, frames] = [await of.innerText(), 0];
  while (frames++ < 50) {
    await rendered(of.page());
    const now = await of.innerText();
    if (now !== text) [text, frames] = [now, 0];
  }
  return text;
}

const card = (page: Page, name: Name) => page.getByRole('article', { name });
const finished = (page: Page) => page.locator('.batch-results[aria-busy=false]').waitFor({ timeout: 120_000 });

inBrowser('the batch screen', (visit) => {
  it('has an example for whoever has no file', async () => {
    const { page, context, complaints } = await visit('?lang=nl#/batch');
    await page.getByRole('button', { name: 'Open het voorbeeld' }).click();
    const example = page.getByRole('article', { name: 'coaching-and-learning.yaml' });
    await example.getByRole('button', { name: 'Doorrekenen' }).waitFor();
    expect(await page.getByRole('button', { name: 'Open het voorbeeld' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('gives the files of the command line, to the byte', async () => {
    const { page, context, complaints } = await visit('#/batch');
    await drop(page, ['sweep.yaml']);
    await card(page, 'sweep.yaml').getByRole('button', { name: 'Run' }).click();
    await finished(page);
    const out = join(folder, 'results');
    execFileSync(process.execPath, [cli, 'batch', join(folder, 'sweep.yaml'), '--out', out, '--excel', 'nl'], {
      stdio: 'pipe',
    });
    // After ten downloads the browser would ask; what is left out here, the manifest has the hash of.
    const names = ['runs.csv', 'weeks.csv', 'cells.csv', 'dictionary.csv', 'weeks.parquet'];
    for (const name of [...names, 'runs.excel.csv', 'weeks.excel.csv']) {
      expect((await downloaded(page, name)).equals(readFileSync(join(out, name))), name).toBe(true);
    }
    const plain = join(folder, 'plain');
    execFileSync(process.execPath, [cli, 'batch', join(folder, 'sweep.yaml'), '--out', plain], { stdio: 'pipe' });
    const manifest = (await downloaded(page, 'manifest.json')).toString();
    expect(manifest).toBe(readFileSync(join(plain, 'manifest.json'), 'utf8'));
    expect(await card(page, 'sweep.yaml').locator('.command code').innerText()).toBe(
      'selfsteer batch sweep.yaml --out results',
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says what is wrong with a file in the words of the command line, with line and column', async () => {
    const { page, context } = await visit('#/batch');
    await drop(page, ['broken.yaml', 'list.yaml']);
    const complaints = page.locator('.batch-card.refused', { hasText: 'broken.yaml' }).locator('li');
    await complaints.first().waitFor();
    const said = await complaints.allInnerTexts();
    let complaint = '';
    try {
      execFileSync(process.execPath, [cli, 'batch', 'broken.yaml', '--dry-run'], { cwd: folder, stdio: 'pipe' });
    } catch (error) {
      complaint = String((error as { readonly stderr: Buffer }).stderr);
    }
    expect(`${said.join('\n')}\n`).toBe(complaint);
    expect(said[0]).toMatch(/^broken\.yaml:\d+:\d+: /);
    expect(await page.locator('.batch-card.refused', { hasText: 'list.yaml' }).innerText()).toContain('points.csv');
    await context.close();
  });

  it('finds a list and a reference among the files that are dropped', async () => {
    const { page, context } = await visit('#/batch');
    await drop(page, ['points.csv', 'other.yaml', 'list.yaml']);
    const text = await card(page, 'list.yaml').locator('.batch-size').innerText();
    expect(text.replaceAll('\n', ' ')).toContain('variants 3 runs 9');
    expect(await page.getByText('Belongs to list.yaml').count()).toBe(2);
    await context.close();
  });

  it('waits while it is paused, goes on, and keeps what is done when it is stopped', async () => {
    const { page, context } = await visit('#/batch');
    await drop(page, ['long.yaml']);
    const own = card(page, 'long.yaml');
    const progress = own.locator('.batch-progress');
    await own.getByRole('button', { name: 'Run' }).click();
    await own.getByRole('button', { name: 'Pause' }).click();
    await progress.getByText('paused').waitFor();
    const resting = await settled(progress);
    expect(await settled(progress)).toBe(resting);
    await own.getByRole('button', { name: 'Go on' }).click();
    await page.waitForFunction((before) => document.querySelector('.batch-progress')?.textContent !== before, resting);
    await page.getByRole('link', { name: 'Start' }).first().click();
    await page.locator('main.batch').waitFor({ state: 'detached' });
    await page.goBack();
    await own.getByRole('button', { name: 'Stop' }).click();
    await progress.getByText('stopped; what is done is kept').waitFor();
    const done = Number(/^([\d,]+) of/.exec(await progress.innerText())?.[1].replace(',', ''));
    expect(done).toBeGreaterThan(0);
    await own.getByRole('button', { name: 'Go on' }).click();
    const left = (2_400 - done).toLocaleString('en');
    await progress.getByText(`of ${left} runs`).waitFor();
    await context.close();
  });

  const looks = ['light', 'dark', 'projector'].flatMap((theme) => ['en', 'nl'].map((lang) => [theme, lang] as const));
  it.each(sampled(looks, (_, i) => i === 2 || i === 5))(
    'has no finding of axe in %s and %s with results and complaints',
    async (theme, language) => {
      const { page, context } = await visit(`?theme=${theme}&lang=${language}#/batch`);
      await drop(page, ['sweep.yaml', 'broken.yaml']);
      await card(page, 'sweep.yaml').getByRole('button', { name: language === 'en' ? 'Run' : 'Doorrekenen' }).click(); // prettier-ignore
      await finished(page);
      expect(await findings(page)).toEqual([]);
      await context.close();
    },
  );
});
