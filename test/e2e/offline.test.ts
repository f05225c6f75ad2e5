import { mkdtempSync, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../cli/selfsteer.ts';
import { drawn, inBrowser } from './browser.ts';

inBrowser('the page without a network', (visit) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('works after one visit, workers and other screens included', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    await page.getByText('works without internet').waitFor();
    await context.setOffline(true);
    await page.reload();
    await drawn(page);
    for (const screen of ['about', 'compare', 'story/letting-go/1']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${screen}`);
      await page.locator('h1').first().waitFor();
    }
    await context.close();
  });

  it('works as one file from a folder, with its workers', { timeout: 120_000 }, async () => {
    const out = join(folder, 'release');
    execFileSync('npx', ['vite', 'build', '--mode', 'single', '--logLevel', 'error', '--outDir', out], { cwd: root });
    const file = join(folder, 'Selfsteer on a stick.html');
    copyFileSync(join(out, 'index.html'), file);
    const { page: elsewhere, context } = await visit('');
    await elsewhere.close();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    let workers = 0;
    page.on('worker', () => workers++);
    await context.setOffline(true);
    await page.goto(`file://${file}#/sim`);
    await drawn(page);
    expect(workers).toBeGreaterThan(0);
    await page.getByLabel('Control by leaders, exact value').fill('12');
    await page.keyboard.press('Enter');
    await page.locator('.panel path.reference').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
