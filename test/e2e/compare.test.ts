import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findings } from './axe.ts';
import { inBrowser } from './browser.ts';

const done = async (page: Page, sides: number): Promise<void> => {
  await page.waitForFunction((n) => document.querySelectorAll('.compared-side').length === n, sides);
  await page.locator('.compared[aria-busy=false]').waitFor();
};

inBrowser('comparing', (visit) => {
  it('holds a scenario against the status quo in paired runs, and says in how many it is higher', async () => {
    const { page, context, complaints } = await visit('#/compare');
    await done(page, 2);
    expect(await page.locator('.differences li').first().innerText()).toMatch(
      /^Satisfaction: .*, (very small|small|medium|large): .* in \d+ of 30 paired runs\.$/,
    );
    await page.locator('.effects summary').press('Enter');
    expect(await page.locator('.effects li').first().innerText()).toMatch(
      /^Satisfaction: .*, d = [+−]?\d\.\d\d; one standard deviation between people is \d+\.\d points$/,
    );
    const settings = await page.locator('.settings').innerText();
    expect(settings).toContain('Control by leaders');
    expect(settings).toMatch(/week 52: 35 \(light\)/);
    expect(await page.locator('.figures tbody tr').count()).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('takes a third, shows each layout, and says the opposite when another is held against', async () => {
    const { page, context, complaints } = await visit('#/compare');
    await done(page, 2);
    await page.locator('.add-side summary').click();
    await page.locator('.add-side').getByRole('button', { name: 'Too fast' }).click();
    await done(page, 3);
    const dashes = await page
      .locator('.compare-panels figure')
      .first()
      .locator('svg path[stroke-linecap=round]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('stroke-dasharray')));
    expect(new Set(dashes).size).toBe(3);
    await page.getByRole('button', { name: 'Beside each other' }).click();
    expect(await page.locator('.compare-row').first().locator('figure').count()).toBe(3);
    await page.getByRole('button', { name: 'Only the difference' }).click();
    expect(await page.locator('.compare-row').first().locator('figure').count()).toBe(2);
    expect(await page.locator('.differences li').first().innerText()).toContain('points higher');
    await page.getByRole('button', { name: 'Make “Step by step” the reference' }).click();
    await done(page, 3);
    expect(await page.locator('.differences li').first().innerText()).toContain('points lower');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('opens a file beside the others, and refuses to pair another number of people', async () => {
    const { page, context } = await visit('?lang=nl#/compare');
    await done(page, 2);
    await page.locator('.add-side summary').click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bestand openen …' }).click();
    const text = (await readFile('scenarios/step-by-step.yaml', 'utf8')).replace('employees: 120', 'employees: 40');
    await (await chooser).setFiles({ name: 'klein.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
    await done(page, 3);
    expect(await page.getByRole('alert').innerText()).toMatch(/120 medewerkers.*40.*alleen als dat gelijk is/);
    expect(await page.locator('.figures thead th').count()).toBe(6);
    await context.close();
  });

  it('shows a changed lever against what it was, by keyboard alone, without a finding of axe', async () => {
    const { page, context, complaints } = await visit('#/sim');
    await page.getByLabel('Control by leaders, exact value').fill('10');
    await page.keyboard.press('Enter');
    await page.locator('main').focus();
    await page.keyboard.press('c');
    await done(page, 2);
    expect(await page.locator('.compared-sides').innerText()).toMatch(/(the example)[^]*Step by step, changed/);
    await page.locator('.add-side summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await done(page, 3);
    for (const layout of ['Over each other', 'Beside each other', 'Only the difference']) {
      await page.getByRole('button', { name: layout }).focus();
      await page.keyboard.press('Space');
      expect(await findings(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([360, 1024, 1920])('is never wider than a screen of %d pixels', async (width) => {
    const { page, context } = await visit('?lang=nl&theme=projector#/compare', { viewport: { width, height: 800 } });
    await done(page, 2);
    for (const layout of ['Naast elkaar', 'Alleen het verschil', 'Over elkaar']) {
      await page.getByRole('button', { name: layout }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});
