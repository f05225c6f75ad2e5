import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findings } from './axe.ts';
import { drawn, inBrowser, rendered, sampled } from './browser.ts';

const routes = ['', 'sim', 'compare', 'batch', 'about', 'story/letting-go/3', 'notes', 'write', 'handout/letting-go'];
const themes = ['light', 'dark', 'projector'];
const languages = ['en', 'nl'];

const open = (elements: Element[]): void => {
  for (const element of elements) element.setAttribute('open', '');
};

const asOptions = (elements: Element[]): { value: string }[] =>
  elements.map((element) => ({ value: element.getAttribute('value') ?? '' }));

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The screen as it is in use: with its first run drawn, with a story that is being written. */
async function inUse(page: Page, route: string): Promise<void> {
  await page.locator('main#content').waitFor();
  if (route === 'sim') await drawn(page);
  if (route.startsWith('handout')) await page.locator('.result[aria-busy=false]').waitFor();
  if (route !== 'write') return;
  await page.locator('.write > .strong').click();
  await page.locator('[data-step="1"] .name').click();
}

inBrowser('every screen', (visit) => {
  const all = routes.flatMap((route) =>
    themes.flatMap((theme) => languages.map((language) => [route, theme, language] as const)),
  );
  // Every screen once, each theme in each language at least once, and the screen with most colours in each theme.
  const some = sampled(all, ([route, theme, language], i) => {
    const [screen, look] = [Math.floor(i / 6), i % 6];
    return look === screen % 6 || (route === 'sim' && theme !== 'light' && language === 'en');
  });
  it.each(some)('“%s” in %s and %s has no finding of axe, and asks for nothing elsewhere', async (...asked) => {
    const [route, theme, language] = asked;
    const { page, context, complaints } = await visit(`?theme=${theme}&lang=${language}#/${route}`);
    await inUse(page, route);
    expect(await findings(page, { tags })).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('has no finding of axe with every drawer of the simulator open', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    await page.locator('details:not(.menu, .as-table)').evaluateAll(open);
    await page.locator('.rule').first().waitFor();
    await page.getByRole('button', { name: 'Control by leaders: change its points' }).click();
    expect(await findings(page, { tags })).toEqual([]);
    await context.close();
  });

  it('has no finding of axe in any tab of the simulator, with its tables and a person open', async () => {
    const { page, context, complaints } = await visit('#/sim');
    await drawn(page);
    await page.getByRole('slider', { name: 'Week' }).fill('70');
    await page.getByLabel('Who? Number').fill('17');
    await page.keyboard.press('Enter');
    for (const tab of sampled(await page.getByRole('tab').all(), (_, i) => i % 2 === 0)) {
      await tab.click();
      // Each comes when it is first opened.
      await page.locator('#tab-content .tab-waiting').waitFor({ state: 'detached' });
      await page.locator('#tab-content .as-table').evaluateAll(open);
      await rendered(page);
      expect(await page.locator('#tab-content').innerText()).not.toBe('');
      expect(await findings(page, { within: '.closer', tags })).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('has no finding of axe in any kind of step, in both languages at once, with a menu open and a week refused', async () => {
    const { page, context } = await visit('#/');
    await page.getByRole('button', { name: 'Make it your own: Letting go' }).click();
    await page.getByRole('button', { name: 'both' }).click();
    await page.locator('[data-step="0"] .name').click();
    const kind = page.getByLabel('Kind of step');
    for (const { value } of await kind.locator('option').evaluateAll(asOptions)) {
      await kind.selectOption(value);
      const week = page.locator('.weeks-shown input, .step-fields > div > .number-row input').last();
      if ((await week.count()) > 0) {
        await week.fill('200');
        await page.keyboard.press('Enter');
        await page.locator('.refused:not(:empty)').waitFor();
      }
      const menu = page.locator('.bordered > summary');
      if ((await menu.count()) > 0) await menu.click();
      // The screen around the step is looked at above.
      expect(await findings(page, { within: '[data-step="0"]', tags }), value).toEqual([]);
    }
    await context.close();
  });

  it.each([360, 1024, 1920])('fits %i pixels with texts 1.7 times as long', async (width) => {
    const { page, context } = await visit('?lang=pseudo#/', { viewport: { width, height: 800 } });
    for (const route of routes) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${route}`);
      await inUse(page, route);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, route).toBe(0);
    }
    await context.close();
  });

  it('is not set by a finger that swipes over it to scroll, but by a tap and by a finger along it', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page, context } = await visit('#/sim', phone);
    await drawn(page);
    const scroll = () => page.evaluate(() => Math.round(scrollY));
    const slider = page.getByRole('slider', { name: 'Week' });
    await slider.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    const placed = async () => {
      const box = await slider.boundingBox();
      if (!box) throw new Error('no slider');
      return { left: box.x + box.width * 0.4, middle: box.y + box.height / 2, start: box.x + 20 };
    };
    const client = await context.newCDPSession(page);
    const finger = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number): Promise<void> => {
      await client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    };
    const swipe = async (across: number, along: number): Promise<void> => {
      const { left, middle } = await placed();
      await finger('touchStart', left, middle);
      for (let step = 1; step <= 10; step++)
        await finger('touchMove', left + (across * step) / 10, middle + (along * step) / 10);
      await finger('touchEnd', 0, 0);
      await rendered(page);
    };
    const before = await scroll();
    await swipe(4, -300);
    await page.waitForFunction((from) => Math.round(scrollY) !== from, before);
    expect(await slider.inputValue()).toBe('0');
    await slider.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    // A page that still rolls on after the swipe takes the next touch as one that stops it.
    let rolled = -1;
    while (rolled !== (await scroll())) {
      rolled = await scroll();
      await page.waitForTimeout(100);
    }
    await swipe(60, 3);
    const dragged = Number(await slider.inputValue());
    expect(dragged).toBeGreaterThan(30);
    const { start, middle } = await placed();
    await page.touchscreen.tap(start, middle);
    await rendered(page);
    expect(Number(await slider.inputValue())).toBeLessThan(dragged);
    const levers = page.getByRole('button', { name: 'Levers' });
    await page.getByRole('button', { name: 'Try a variant' }).click();
    await page.locator('.notice').waitFor();
    await levers.tap();
    await page.getByRole('slider', { name: 'Control by leaders' }).waitFor();
    await context.close();
  });

  it('has every key off by one switch, which is remembered, and play within two steps of Tab', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByLabel('Keys without Ctrl work').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await drawn(page);
    for (const key of ['?', 'c', 'Space', 'f']) await page.keyboard.press(key);
    await rendered(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('#/sim');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('play');
    await page.evaluate(() => {
      location.hash = '#/story/letting-go/2';
    });
    await page.locator('.presenter').waitFor();
    for (const key of ['PageDown', '1', 'b', '.']) await page.keyboard.press(key);
    await rendered(page);
    expect(new URL(page.url()).hash).toBe('#/story/letting-go/2');
    expect(await page.locator('.blank').count()).toBe(0);
    await context.close();
  });

  it('speaks Dutch at once, with decimal commas, and remembers it', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Stap voor stap');
    await page.getByLabel('Controle door leidinggevenden, precieze waarde').fill('12.5');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Controle door leidinggevenden, precieze waarde').inputValue()).toBe('12,5');
    await page.reload();
    await drawn(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await context.close();
  });
});
