import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { version } from '../../package.json';
import { drawn, inBrowser, keepsItself, kept } from './browser.ts';
import { built } from './site.ts';

const newer = '99.0.0';
const asks = 'There is a new version of Selfsteer.';
const take = 'Take the new version';
const folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));

/** What the server has from now on: a later build of the same page, in which every file counts as changed. */
function publish(): void {
  const rewrite = (file: string, change: (text: string) => string): void => {
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  };
  for (const file of readdirSync(join(folder, 'assets'))) {
    if (file.endsWith('.js')) rewrite(join('assets', file), (text) => text.replaceAll(version, newer));
  }
  rewrite('sw.js', (text) => text.replaceAll(/revision:(null|"\w+")/g, `revision:"${newer}"`));
}

/** Folded or not. */
const versionOf = async (page: Page): Promise<string> =>
  (await page.locator('.about-facts dd').first().textContent()) ?? '';

/** In the page: whether, once it has looked for one, there is a newer version to ask about. */
async function newerVersionWaits(): Promise<boolean> {
  const looks = (): boolean =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('workbox-window'));
  while (!looks()) await new Promise(requestAnimationFrame);
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  return registration.installing !== null || registration.waiting !== null;
}

async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${screen}`);
}

inBrowser(
  'a new version of the page',
  (visit) => {
    beforeEach(() => {
      cpSync(built, folder, { recursive: true });
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    const control = (page: Page) => page.getByLabel('Control by leaders, exact value');

    /** The page as someone has it who was here before and has changed a lever, when a newer one is published. */
    async function outdated() {
      const visited = await visit('#/sim', keepsItself);
      const { page } = visited;
      await page.getByText('works without internet').waitFor();
      await page.reload();
      await drawn(page);
      expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
      await control(page).fill('12');
      await kept(page, () => page.keyboard.press('Enter'));
      await page.locator('.panel path.reference').first().waitFor();
      publish();
      await page.reload();
      return visited;
    }

    it('is asked about, and the old one goes on with the work in it for whoever says later', async () => {
      const { page, context, complaints } = await outdated();
      await page.getByText(asks).waitFor();
      expect(await control(page).inputValue()).toBe('12');
      await page.getByRole('button', { name: 'Close this message' }).click();
      await goTo(page, 'about');
      expect(await versionOf(page)).toBe(version);
      await page.reload();
      expect(await versionOf(page)).toBe(version);
      await page.getByText(asks).waitFor();
      await goTo(page, 'sim');
      expect(await control(page).inputValue()).toBe('12');
      expect(complaints).toEqual([]);
      await context.close();
    });

    it('comes with the work still in it when it is taken, and is not asked about again', async () => {
      const { page, context, complaints } = await outdated();
      const reloaded = page.waitForEvent('load');
      await page.getByRole('button', { name: take }).click();
      await reloaded;
      await goTo(page, 'about');
      expect(await versionOf(page)).toBe(newer);
      await goTo(page, 'sim');
      expect(await control(page).inputValue()).toBe('12');
      expect(await page.evaluate(newerVersionWaits)).toBe(false);
      expect(await page.getByText(asks).count()).toBe(0);
      await context.setOffline(true);
      await page.reload();
      await goTo(page, 'about');
      expect(await versionOf(page)).toBe(newer);
      expect(complaints).toEqual([]);
      await context.close();
    });

    it('keeps even what was typed just before it was taken', async () => {
      const { page, context } = await outdated();
      const taken = page.getByRole('button', { name: take });
      await taken.waitFor();
      await control(page).fill('34');
      const reloaded = page.waitForEvent('load');
      await taken.click();
      await reloaded;
      await drawn(page);
      expect(await control(page).inputValue()).toBe('34');
      await context.close();
    });

    it('is not asked about in front of a room, but once the story is over', async () => {
      const { page, context } = await outdated();
      await page.getByText(asks).waitFor();
      await goTo(page, 'story/letting-go/2');
      await page.getByRole('heading', { name: 'Nothing changes' }).waitFor();
      expect(await page.getByText(asks).count()).toBe(0);
      await page.getByRole('button', { name: 'Leave the story' }).click();
      await page.getByText(asks).waitFor();
      await context.close();
    });
  },
  folder,
);
