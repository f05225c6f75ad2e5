import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawn, inBrowser, kept, keptWith, rendered, sampled } from './browser.ts';

const turn = (page: Page, value: string): Promise<void> =>
  page.getByRole('slider', { name: 'Coaching by leaders' }).fill(value);

const inMenu = async (page: Page): Promise<string> => {
  await page.locator('.scenario > summary').click();
  return page.locator('.scenario .menu-list').innerText();
};

inBrowser('one’s own work', (visit) => {
  it('is never silently replaced by that of another window: whoever comes second is asked, and can keep both', async () => {
    const { page: first, context, address } = await visit('#/sim');
    await drawn(first);
    const second = await context.newPage();
    await second.goto(`${address}#/sim`);
    await drawn(second);
    await kept(first, () => turn(first, '93'));
    await turn(second, '7');
    const asked = second.getByRole('dialog', { name: 'Selfsteer is at work in another window too' });
    await asked.waitFor();
    await second.keyboard.press('Escape');
    await second.getByRole('button', { name: 'Save as a file' }).first().waitFor();
    await first.reload();
    await drawn(first);
    expect(await first.getByRole('slider', { name: 'Coaching by leaders' }).inputValue()).toBe('93');
    await turn(second, '8');
    await asked.getByRole('button', { name: 'Keep both' }).click();
    await keptWith(second, 'other window');
    await second.reload();
    await drawn(second);
    expect(await second.getByRole('slider', { name: 'Coaching by leaders' }).inputValue()).toBe('8');
    expect(await inMenu(second)).toContain('Step by step, changed (from the other window)');
    await context.close();
  });

  it('stands beside a shared scenario that was opened, also after a reload', async () => {
    const { page, context, address } = await visit('#/sim');
    await drawn(page);
    await turn(page, '93');
    await page.getByRole('button', { name: 'Share' }).first().click();
    const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
    await page.keyboard.press('Escape');
    await kept(page, () => turn(page, '7'));
    await kept(page, () => page.goto(link).then(() => undefined));
    await page.getByText('What you made stays beside it').waitFor();
    await page.goto(`${address}?again#/sim`);
    await drawn(page);
    expect(await page.getByRole('slider', { name: 'Coaching by leaders' }).inputValue()).toBe('93');
    await page.locator('.scenario > summary').click();
    await page.getByRole('button', { name: 'Step by step, changed', exact: true }).first().click();
    await rendered(page);
    expect(await page.getByRole('slider', { name: 'Coaching by leaders' }).inputValue()).toBe('7');
    await context.close();
  });
});

inBrowser('our organisation', (visit) => {
  it('has the phases of a plan before it has a plan, and a story of one’s own stays in sight', async () => {
    const { page, context } = await visit('');
    await page.getByRole('heading', { name: 'Our organisation' }).click();
    await page.getByRole('button', { name: 'Start from our organisation' }).click();
    await drawn(page);
    expect(await page.locator('.phase').count()).toBe(3);
    const tell = page.locator('.bar').getByRole('button', { name: 'Tell the story' }).first();
    expect(await tell.isVisible()).toBe(false);
    await page.goto(`${page.url().split('#')[0]}#/`);
    await page.getByRole('button', { name: 'Make it your own: Letting go' }).click();
    await page.getByRole('link', { name: 'Simulator' }).first().click();
    await tell.waitFor();
    await context.close();
  });
});

inBrowser('an address that leads nowhere', (visit) => {
  const addresses = [
    ['#/sim?link=2.step-by-step.W10.nothing', 'This link is damaged', '.simulator .panel'],
    ['#/sim?open=nothing', 'There is no example called “nothing”', '.simulator .panel'],
    ['#/nothing', 'There is no screen “nothing” here', '.start .first-panel path'],
    ['#/story/nothing/2', 'There is no story called “nothing”', '.start .first-panel path'],
    ['#/handout/nothing', 'There is no story called “nothing”', '.start .first-panel path'],
  ] as const;
  it.each(sampled(addresses, (_, i) => i === 0 || i === 3))(
    '%s says so until someone goes on, and waits for nothing',
    async (address, said, there) => {
      const { page, context, complaints } = await visit(address);
      const dialog = page.getByRole('dialog');
      await dialog.getByText(said).waitFor();
      await page.locator(there).first().waitFor();
      await dialog.getByRole('link', { name: 'To the start page' }).click();
      await page.getByRole('heading', { name: 'Stories for a room' }).waitFor();
      expect(await dialog.count()).toBe(0);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
