import { expect, it } from 'vitest';
import { drawn, inBrowser, rendered } from './browser.ts';

const laptop = { viewport: { width: 1366, height: 768 } };

inBrowser('the stage', (visit) => {
  it.each(['en', 'nl'])('stands with levers, lines and play on one screen of a laptop, in %s', async (lang) => {
    const { page, context, complaints } = await visit(`?lang=${lang}#/sim`, laptop);
    await drawn(page);
    const boxes = await page.evaluate(() =>
      ['.stage-place canvas', '.play', '.scrub', '.week-field', '.panel', '.lever .track input'].flatMap((part) =>
        [...document.querySelectorAll(part)]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ part, bottom: element.getBoundingClientRect().bottom })),
      ),
    );
    for (const part of ['.stage-place canvas', '.play', '.scrub', '.week-field']) {
      expect(boxes.filter((box) => box.part === part)).toHaveLength(1);
    }
    expect(boxes.filter(({ part }) => part === '.panel')).toHaveLength(3);
    expect(boxes.filter(({ part }) => part === '.lever .track input')).toHaveLength(6);
    expect(boxes.filter(({ bottom }) => bottom > 768)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says in words what it shows, of the week at which it stands', async () => {
    const { page, context } = await visit('#/sim', laptop);
    await drawn(page);
    const picture = page.locator('.stage-place canvas');
    await page.locator('.scrub').fill('156');
    await rendered(page);
    const said = (await picture.getAttribute('aria-label')) ?? '';
    expect(said).toContain('Around week 156');
    expect(said).toContain(await page.locator('.organisation .stage-words').innerText());
    // Beside each mark stands how often it was so: the same figures.
    const [leader = '', takenBack = ''] = await page.locator('.organisation .share').allInnerTexts();
    expect(said).toContain(`the leader decides ${leader}, takes back ${takenBack},`);
    await context.close();
  });

  it('opens a team, goes to a person and back, by keys alone', async () => {
    const { page, context } = await visit('#/sim', laptop);
    await drawn(page);
    await page.locator('.spot').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.stage-tools').getByText('Team 2').waitFor();
    // The playhead did not move: arrows go from team to team here.
    expect(await page.locator('.scrub').inputValue()).toBe('0');
    await page.getByRole('button', { name: /^Person 11:/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Person 11, team 2').first().waitFor();
    await page.locator('.spot').first().focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.stage-tools').count()).toBe(0);
    await context.close();
  });

  it('lets one kind of decision stand out, and stands still where nothing is to move', async () => {
    const { page, context } = await visit('#/sim', laptop);
    await drawn(page);
    await page.locator('.scrub').fill('80');
    await rendered(page);
    const look = () =>
      page.locator('.stage-place canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const all = await look();
    const back = page.getByRole('button', { name: 'leader takes it back' });
    await back.click();
    await page.mouse.move(5, 5);
    await rendered(page);
    const only = await look();
    expect(only).not.toBe(all);
    await back.press('Enter');
    await rendered(page);
    expect(await look()).toBe(all);
    await context.close();
  });

  it('shows the same people in the same seats where two scenarios are compared', async () => {
    const { page, context } = await visit('#/compare', laptop);
    await page.locator('.compared-stages canvas').nth(1).waitFor();
    const look = () =>
      page
        .locator('.compared-stages canvas')
        .evaluateAll((each) => each.map((canvas) => (canvas as HTMLCanvasElement).toDataURL()));
    await page.locator('.compared-stages .scrub').fill('0');
    await rendered(page);
    const [first, second] = await look();
    expect(first).toBe(second);
    await page.locator('.compared-stages .scrub').fill('156');
    await rendered(page);
    const [one, other] = await look();
    expect(one).not.toBe(other);
    await context.close();
  });
});
