import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { drawn, inBrowser } from './browser.ts';

const routes = ['', 'sim', 'compare', 'batch', 'about'];
const themes = ['light', 'dark', 'projector'];
const languages = ['en', 'nl'];

inBrowser('every screen', (visit) => {
  for (const route of routes) {
    it(`${route || 'start'}: has no finding of axe in any theme and language, and asks for nothing elsewhere`, async () => {
      for (const theme of themes) {
        for (const language of languages) {
          const { page, context, complaints } = await visit(`?theme=${theme}&lang=${language}#/${route}`);
          await page.locator('main#content').waitFor();
          if (route === 'sim') await drawn(page);
          if (route === 'sim')
            for (const details of await page.locator('details:not(.menu)').all())
              await details.evaluate((element) => {
                element.setAttribute('open', '');
              });
          await page.waitForTimeout(300);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          const told = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
          expect(told, `${theme} ${language}`).toEqual([]);
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
          expect(complaints).toEqual([]);
          await context.close();
        }
      }
    });
  }

  it.each([360, 1024, 1920])('fits %i pixels with texts 1.7 times as long', async (width) => {
    for (const route of routes) {
      const { page, context } = await visit(`?lang=pseudo#/${route}`, { viewport: { width, height: 800 } });
      await page.locator('main#content').waitFor();
      if (route === 'sim') await drawn(page);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, route).toBe(0);
      await context.close();
    }
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
