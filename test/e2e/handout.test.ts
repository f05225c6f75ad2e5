import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawn, inBrowser, sampled } from './browser.ts';

const stories = ['letting-go', 'words-or-structure', 'freedom-and-responsibility'];

const ready = (page: Page) => page.locator('.result[aria-busy=false]').waitFor();

/** Pages of a PDF as Chromium writes it, whose page objects are plain text. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** What a telephone reads from the square: its modules as black and white pixels. */
async function scanned(page: Page): Promise<string | undefined> {
  const [box, path] = await Promise.all([
    page.locator('.square').getAttribute('viewBox'),
    page.locator('.square path').getAttribute('d'),
  ]);
  const scale = 4;
  const side = Number(box?.split(' ')[2]) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of (path ?? '').matchAll(/M(\d+) (\d+)h1/g)) {
    for (let k = 0; k < scale * scale; k++) {
      const [column, row] = [Number(x) * scale + (k % scale), Number(y) * scale + Math.floor(k / scale)];
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

inBrowser('the hand-out', (visit) => {
  const printed = stories.flatMap((id) => ['en', 'nl'].map((language) => [id, language] as const));
  // Dutch is the longer one.
  it.each(sampled(printed, ([, language]) => language === 'nl'))(
    'of “%s” in %s is two pages of A4 on which nothing is cut',
    async (id, language) => {
      const { page, context, complaints } = await visit(`?lang=${language}#/handout/${id}`);
      await ready(page);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('has the question, the phases, what was changed, both spreads, questions and the way back', async () => {
    const { page, context } = await visit('#/handout/words-or-structure');
    await ready(page);
    const [first, second] = await page.locator('.sheet').allInnerTexts();
    for (const part of [
      'Is it enough to tell people that they matter?',
      'end of 2 Taking responsibility',
      'Control by leaders',
      'in this one run',
      'Drawn is one run, not the average of many.',
      'week 104: 15 (hardly any)',
      'of 30 paired runs it ends higher than with “Words only”',
      'A thinking aid, not a forecast.',
    ]) {
      expect(first).toContain(part);
    }
    for (const part of [
      'Which decision could move to the people who do the work?',
      'Between people',
      'By chance',
      '30 runs',
      'choose the story “Words or structure”',
    ]) {
      expect(second).toContain(part);
    }
    // On one's own computer there is nothing that others could scan.
    expect(await page.locator('.square').count()).toBe(0);
    await context.close();
  });

  it('brings a telephone back to where it was made, if others can reach that', async () => {
    const { page, context, address } = await visit('#/about');
    const served = address.replace('127.0.0.1', 'selfsteer.example');
    await page.goto(`${served}#/handout/letting-go`);
    await ready(page);
    expect(await scanned(page)).toBe(`${served}#/story/letting-go/1`);
    await page.goto(`${served}#/sim?open=too-fast`);
    await drawn(page);
    await page.getByLabel('Control by leaders, exact value').fill('12');
    await page.keyboard.press('Enter');
    await page.evaluate(() => {
      location.hash = '#/handout';
    });
    await ready(page);
    const link = (await scanned(page)) ?? '';
    expect(link).toContain('#/sim?link=');
    await page.goto(link);
    await drawn(page);
    expect(await page.getByLabel('Control by leaders, exact value').inputValue()).toBe('12');
    await context.close();
  });

  it('of one’s own work tells what was changed, is white in every theme, and leaves the work as it was', async () => {
    const { page, context } = await visit('?theme=dark#/sim?open=status-quo');
    await drawn(page);
    await page.getByLabel('Coaching by leaders, exact value').fill('66');
    await page.keyboard.press('Enter');
    await page.getByText('⋯').click();
    await page.getByRole('button', { name: 'Hand-out to print' }).click();
    await ready(page);
    const [first, second] = await page.locator('.sheet').allInnerTexts();
    expect(first).toContain('before the changes');
    expect(first).toMatch(/Coaching by leaders\s+10 \(hardly any\)\s.*66 \(regular\)/s);
    expect(second).toContain('everything-stays-as-it-is.yaml');
    const ground = await page
      .locator('.sheet')
      .first()
      .evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    await page.getByRole('link', { name: 'Back to the simulator' }).click();
    await drawn(page);
    expect(await page.getByLabel('Coaching by leaders, exact value').inputValue()).toBe('66');
    await context.close();
  });

  it('holds what the room made in the sandbox of a story', async () => {
    const { page, context } = await visit('#/story/letting-go/11');
    await drawn(page);
    await page.getByLabel('Control by leaders, exact value').fill('100');
    await page.keyboard.press('Enter');
    await drawn(page);
    await page.getByRole('button', { name: 'Keep what we made' }).click();
    await page.evaluate(() => {
      location.hash = '#/handout/letting-go';
    });
    await ready(page);
    expect(await page.locator('.sheet').first().innerText()).toMatch(/100 \(full\)/);
    await page.getByRole('link', { name: 'Back to the story' }).click();
    await page.locator('.presenter h1').waitFor();
    await page.keyboard.press('Escape');
    await drawn(page);
    await page.locator('.menu.scenario > summary').click();
    await page.getByRole('button', { name: 'Letting go: what we made' }).first().waitFor();
    await context.close();
  });
});
