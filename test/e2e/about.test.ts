import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { rules } from '../../src/model/rules/index.ts';
import { correlations } from '../../src/experiment/evidence/correlations.ts';
import { findings as shown } from '../../src/experiment/evidence/findings.ts';
import { misses } from '../../src/experiment/evidence/misses.ts';
import { predictions } from '../../src/experiment/evidence/predictions/index.ts';
import { robustness } from '../../src/experiment/evidence/robustness.ts';
import { type Language, languages } from '../../src/words/words.ts';
import { findings } from './axe.ts';
import { drawn, inBrowser, lineOf, otherLine, sampled } from './browser.ts';

const guideIn = (language: Language): string =>
  readFileSync(new URL(`../../public/guide/${language}.md`, import.meta.url), 'utf8');

const headingsOf = (language: Language): readonly string[] =>
  guideIn(language)
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^#+ /, ''));

const guideLink = { en: 'Trainer’s guide', nl: 'Handleiding voor trainers' } as const;

/** Waits until the heading with this address is at the top of what is seen. */
const openAt = (page: Page, heading: string) =>
  page.waitForFunction((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top >= 0 && top < 40 && document.activeElement?.id === id;
  }, heading);

inBrowser('the page about the model', (visit) => {
  it('has every rule with its formula, every row of evidence, and says that this is calibration', async () => {
    const { page, context, complaints } = await visit('#/about/rules');
    await page.locator('.about-rule').first().waitFor();
    expect(await page.locator('.about-rule .formula').count()).toBe(rules.length);
    for (const [kind, rows] of Object.entries({ correlations, predictions, robustness })) {
      expect(await page.locator(`.about-evidence.${kind} tbody tr`).count()).toBe(rows.length);
    }
    expect(await page.locator('[id="/about/evidence"] + p').textContent()).toContain('calibration, not confirmation');
    await page.getByText('What it is held against').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('/about/evidence');
    await page.waitForFunction(() => location.hash === '#/about/evidence');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    ['en', 'Model version 2. Computed on 27 November 2026', ['inside', 'outside']],
    ['nl', 'Modelversie 2. Berekend op 27 november 2026', ['binnen', 'erbuiten']],
  ] as const)(
    'says in %s of every figure which model it is of, and in words what misses',
    async (language, of, words) => {
      const { page, context, complaints } = await visit(`?lang=${language}#/about/evidence`);
      await page.locator('.about-evidence').first().waitFor();
      const captions = await page.locator('.about-evidence caption').allInnerTexts();
      expect(captions).toHaveLength(3);
      for (const caption of captions) expect(caption).toContain(of);
      // Figures in running text stand under the same line.
      for (const list of ['.about-findings', '.about-misses']) {
        expect(await page.locator(`p.hint:has(+ ${list})`).innerText()).toContain(of);
      }
      const verdicts = await page.locator('.about-evidence.correlations td:last-child').allInnerTexts();
      expect(new Set(verdicts)).toEqual(new Set(words));
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('opens the example that shows a finding, one click away, and links none to what no run shows', async () => {
    const { page, context, complaints } = await visit('#/about/evidence');
    const findingLinks = page.locator('.about-findings a');
    await findingLinks.first().waitFor();
    expect(await findingLinks.count()).toBe(shown.filter(({ shownBy }) => shownBy !== undefined).length);
    expect(await page.locator('.about-findings li').count()).toBe(shown.length);
    expect(await page.locator('.about-misses li').count()).toBe(misses.length);
    await page.locator('.about-findings').getByRole('link', { name: 'Over the fence' }).click();
    await drawn(page);
    await page.getByRole('heading', { level: 1, name: 'Over the fence' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('unfolds the model itself, with every equation of the registry', async () => {
    const { page, context, complaints } = await visit('?lang=nl#/about/model');
    await page.locator('[id="/about/model"] + details > summary').click();
    const shown = page.locator('[id="/about/model"] + details .guide');
    await shown.locator('table').first().waitFor();
    const codes = await shown.locator('code').allInnerTexts();
    for (const { equations } of rules) {
      for (const equation of Object.values<string>(equations)) {
        expect(codes.some((code) => code.endsWith(equation))).toBe(true);
      }
    }
    expect(await shown.getAttribute('lang')).toBe('en');
    expect(await findings(page, { within: 'details[open]' })).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(languages)('lets a trainer find the whole guide from the first screen, in %s', async (language) => {
    const { page, context, complaints } = await visit(`?lang=${language}#/`);
    await page.getByRole('link', { name: guideLink[language] }).click();
    await page.locator('.guide h3').waitFor();
    expect(await page.locator('.guide :is(h3, h4, h5)').allInnerTexts()).toEqual(headingsOf(language));
    await openAt(page, '/about/guide');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.about a[download]').click()]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(guideIn(language));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('opens at the guide where the address says so, also the second time, and follows the language', async () => {
    const { page, context, complaints } = await visit('#/about/guide');
    await page.locator('.guide h3').waitFor();
    await openAt(page, '/about/guide');
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await page.getByRole('link', { name: guideLink.en }).click();
    await openAt(page, '/about/guide');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('heading', { name: headingsOf('nl')[0] }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('has its contents on one screen, folded, and each unfolds', async () => {
    const { page, context, complaints } = await visit('?lang=nl#/about', { viewport: { width: 1366, height: 768 } });
    const contents = page.locator('.about-section > summary');
    await contents.first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    expect(await page.locator('.about-rule').first().isVisible()).toBe(false);
    for (const one of await contents.all()) {
      await one.press('Enter');
      await page.waitForFunction(() => location.hash === `#${document.activeElement?.id}`);
    }
    await page.locator('.about-rule').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('finds a rule by its source, unfolded', async () => {
    const { page, context } = await visit('?lang=nl#/about/rules');
    await page.getByLabel('Zoek in regels en aannames').fill('langfred');
    await page.waitForFunction(() => document.querySelectorAll('.about-rule').length === 1);
    expect(await page.locator('.about-rule').getAttribute('open')).not.toBeNull();
    expect(await page.locator('.about-search [role=status]').innerText()).toContain('1 van');
    await context.close();
  });

  it('pulls a rule out of the run, shows it at the assumptions, and undo brings the old picture back', async () => {
    const { page, context, complaints } = await visit('#/sim');
    await drawn(page);
    const before = await lineOf(page);
    await page.getByRole('link', { name: 'About the model' }).click();
    await page.getByText('The rules', { exact: true }).click();
    await page.locator('.about-rule summary', { hasText: 'Strain rises' }).click();
    await page.getByRole('checkbox', { name: 'Pull this rule out: Strain' }).press('Space');
    await page.getByRole('link', { name: 'See what that does' }).click();
    const after = await otherLine(page, before);
    expect(after).not.toBe(before);
    expect(await page.locator('.drawer .badge').first().innerText()).toContain('1');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    expect(await otherLine(page, after)).toBe(before);
    expect(await page.locator('.drawer .badge').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(sampled(['light', 'dark', 'projector'], (theme) => theme === 'dark'))(
    'has no finding of axe with all unfolded, at 360 pixels in %s',
    async (theme) => {
      const { page, context } = await visit(`?lang=nl&theme=${theme}#/about`, {
        viewport: { width: 360, height: 800 },
      });
      await page.locator('.about-rule input').first().waitFor({ state: 'attached' });
      await page.locator('.guide table').first().waitFor({ state: 'attached' });
      await page.locator('main :is(details.about-section, details.about-rule)').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await page.locator('.about-rule input').nth(1).check();
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await context.close();
    },
  );
});
