import { mkdtempSync, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../cli/selfsteer.ts';
import { drawn, heardFromNotes, inBrowser, keepsItself, kept, openedNotes } from './browser.ts';

inBrowser('the page without a network', (visit) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('works after one visit, workers and other screens included', async () => {
    const { page, context } = await visit('#/sim', keepsItself);
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
    await page.evaluate(() => {
      location.hash = '#/about/guide';
    });
    await page.locator('.guide h3').waitFor();
    await context.close();
  });

  /** The built page as one file, opened from a folder and without a network. */
  async function fromFolder(context: BrowserContext, file: string, hash = '') {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await context.setOffline(true);
    await page.goto(`file://${file}${hash}`);
    return { page, complaints };
  }

  async function saved(page: Page): Promise<string> {
    await page.getByText('⋯').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as one web page' }).click(),
    ]);
    const file = join(folder, `${counted++} ${download.suggestedFilename()}`);
    await download.saveAs(file);
    return file;
  }
  let counted = 0;

  it('works as one file from a folder, with its workers', async () => {
    const file = join(folder, 'Selfsteer on a stick.html');
    copyFileSync(join(root, 'dist/page/selfsteer.html'), file);
    const { page: elsewhere, context } = await visit('', keepsItself);
    await elsewhere.close();
    const workers: unknown[] = [];
    context.on('page', (opened) => opened.on('worker', (worker) => workers.push(worker)));
    const { page, complaints } = await fromFolder(context, file, '#/sim');
    await drawn(page);
    expect(workers.length).toBeGreaterThan(0);
    await page.getByLabel('Control by leaders, exact value').fill('12');
    await page.keyboard.press('Enter');
    await page.locator('.panel path.reference').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('has the guide for trainers from a folder, and no link to a file that is not there', async () => {
    const file = join(folder, 'Guide.html');
    copyFileSync(join(root, 'dist/page/selfsteer.html'), file);
    const { page: elsewhere, context } = await visit('', keepsItself);
    await elsewhere.close();
    const { page, complaints } = await fromFolder(context, file, '#/about/guide');
    await page.locator('.guide h3').waitFor();
    const linked = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(linked.filter((address) => !address.startsWith('#/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('tells a story from a folder, with the notes in a second window', async () => {
    const { page: elsewhere, context } = await visit('', keepsItself);
    await elsewhere.close();
    const { page, complaints } = await fromFolder(
      context,
      join(root, 'dist/page/selfsteer.html'),
      '#/story/letting-go/1',
    );
    const notes = await openedNotes(page);
    await notes.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('heading', { name: 'Nothing changes' }).waitFor();
    await page.keyboard.press('PageDown');
    await notes.getByRole('heading', { name: 'Rights on paper' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Rights on paper' }).waitFor();
    await heardFromNotes(page);
    await notes.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('heading', { name: 'Nothing changes' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('gives any scenario as one file that opens with it, keeps what is changed there, and can be saved again', async () => {
    const { page, context } = await visit('#/sim?open=too-fast', keepsItself);
    await drawn(page);
    await page.getByLabel('Control by leaders, exact value').fill('12');
    await page.keyboard.press('Enter');
    await page.locator('.menu.scenario > summary').click();
    const title = '</script><img src=x onerror=alert(1)> & "so"';
    await page.getByLabel('Name', { exact: true }).fill(title);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const file = await saved(page);
    await page.close();

    const first = await fromFolder(context, file);
    await drawn(first.page);
    expect(await first.page.locator('h1').innerText()).toBe(title);
    const control = first.page.getByLabel('Control by leaders, exact value');
    expect(await control.inputValue()).toBe('12');
    await control.fill('34');
    await kept(first.page, () => first.page.keyboard.press('Enter'));
    await first.page.reload();
    await drawn(first.page);
    expect(await control.inputValue()).toBe('34');
    const again = await saved(first.page);
    expect(first.complaints).toEqual([]);
    await first.page.close();

    const second = await fromFolder(context, again);
    await drawn(second.page);
    expect(await second.page.getByLabel('Control by leaders, exact value').inputValue()).toBe('34');
    // The first file still has its own.
    await second.page.goto(`file://${file}`);
    await drawn(second.page);
    expect(second.complaints).toEqual([]);
    await context.close();
  });
});
