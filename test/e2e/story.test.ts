import { expect, it } from 'vitest';
import { drawn, heardFromNotes, inBrowser, inMotion, kept, openedNotes, rendered } from './browser.ts';

const languages = [
  { lang: 'en', first: 'What happens to 120 people when the leader lets go?', last: 'And in your organisation?' },
  { lang: 'nl', first: 'Wat gebeurt er met 120 mensen als de leidinggevende loslaat?', last: 'En bij jullie?' },
];

inBrowser('a story', (visit) => {
  it.each(languages)(
    'is told from the first step to the last by a clicker alone, in $lang',
    async ({ lang, first, last }) => {
      const { page, context, complaints } = await visit(`?lang=${lang}#/story/letting-go/1`);
      const title = page.locator('.presenter h1');
      await title.waitFor();
      expect(await title.innerText()).toBe(first);
      const seen = [first];
      for (let clicks = 0; clicks < 30 && seen.at(-1) !== last; clicks++) {
        await page.keyboard.press('PageDown');
        await rendered(page);
        const now = await title.innerText();
        if (now !== seen.at(-1)) seen.push(now);
      }
      expect(seen).toHaveLength(12);
      expect(seen.at(-1)).toBe(last);
      // Back is On the other way round: a vote is hidden again before the step before it comes.
      const steps: string[] = [];
      for (let clicks = 0; clicks < 30 && steps.at(-1) !== first; clicks++) {
        await page.keyboard.press('PageUp');
        const now = await title.innerText();
        if (now !== steps.at(-1)) steps.push(now);
      }
      expect(steps).toEqual(seen.slice(0, -1).reverse());
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('shows a step in words in the middle of the window, in full ink', async () => {
    const { page, context } = await visit('#/story/letting-go/1');
    const words = page.locator('.presenter .words');
    await words.waitFor();
    const box = await words.boundingBox();
    if (!box) throw new Error('nothing is said');
    expect(box.y).toBeGreaterThan(100);
    const colours = await page.evaluate(() =>
      ['body', '.presenter .words .large'].map((part) => {
        const element = document.querySelector(part);
        return element && getComputedStyle(element).color;
      }),
    );
    expect(colours[0]).toBe(colours[1]);
    await context.close();
  });

  it('hides the future until the room has voted, and keeps the room through F5 and a reload', async () => {
    const { page, context } = await visit('#/story/letting-go/3', inMotion);
    const line = page.locator('.panel path.middle').first();
    await page.locator('main [aria-busy=false] .panel path.middle').first().waitFor({ state: 'attached' });
    const points = async () => ((await line.getAttribute('d')) ?? '').split('L').length;
    expect(await points()).toBe(1);
    await page.keyboard.press('Digit2');
    await page.keyboard.press('Digit2');
    expect(await page.locator('.prediction .hands').nth(1).innerText()).toContain('2');
    await page.keyboard.press('F5');
    expect(await page.locator('.prediction .hands').nth(1).innerText()).toContain('2');
    await page.keyboard.press('PageDown');
    // It grows before the eyes of the room; what it means is said once it is there, with how many saw it coming.
    expect(await page.locator('.prediction p:not(.untold)').count()).toBe(0);
    await page.waitForFunction(
      () => (document.querySelector('.panel path.middle')?.getAttribute('d') ?? '').split('L').length > 150,
    );
    expect(await page.locator('.prediction p:not(.untold)').innerText()).toContain('0 of 2 expected this.');
    await page.keyboard.press('PageUp');
    expect(await points()).toBe(1);
    await page.reload();
    await page.locator('.presenter h1').waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('#/story/letting-go/3');
    await page.keyboard.press('b');
    expect(await page.locator('.blank').count()).toBe(1);
    await page.keyboard.press('b');
    await context.close();
  });

  it('gives back exactly what was at work when it is left', async () => {
    const { page, context } = await visit('#/sim');
    await page.locator('main [aria-busy=false] .panel path.middle').first().waitFor();
    await page.getByLabel('Control by leaders, exact value').fill('12');
    await kept(page, () => page.keyboard.press('Enter'));
    await page.evaluate(() => {
      location.hash = '#/story/words-or-structure/1';
    });
    await page.locator('.presenter h1').waitFor();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await page.locator('main [aria-busy=false] .panel path.middle').first().waitFor();
    expect(await page.getByLabel('Control by leaders, exact value').inputValue()).toBe('12');
    await context.close();
  });

  it('is in step with the notes in a second window, which steer it too', async () => {
    const { page, context } = await visit('#/story/letting-go/1');
    const notes = await openedNotes(page);
    await notes.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('heading', { name: 'Nothing changes' }).waitFor();
    await page.keyboard.press('PageDown');
    await notes.getByRole('heading', { name: 'Rights on paper' }).waitFor();
    await notes.reload();
    await notes.getByRole('heading', { name: 'Rights on paper' }).waitFor();
    await page.reload();
    await page.locator('.presenter h1').waitFor();
    await heardFromNotes(page);
    await page.keyboard.press('PageUp');
    await notes.getByRole('heading', { name: 'Nothing changes' }).waitFor();
    await context.close();
  });

  it('shows the picture beside the levers where the room may turn them, not below', async () => {
    const { page, context } = await visit('?theme=projector#/story/letting-go/11');
    await drawn(page);
    const [levers, panel] = await Promise.all(
      ['.levers', '.panel'].map((place) => page.locator(place).first().boundingBox()),
    );
    if (!levers || !panel) throw new Error('nothing is drawn');
    expect(panel.x).toBeGreaterThan(levers.x + levers.width);
    expect(panel.y + panel.height).toBeLessThan(900);
    await context.close();
  });

  it.each([
    ['theme=projector', 1920, 1080],
    ['theme=light', 1280, 720],
    // As the key G sets it.
    ['theme=light&type=big', 1366, 768],
  ])('fits the window and its own cards at every step, with %s at %i by %i', async (look, width, height) => {
    for (const id of ['letting-go', 'words-or-structure', 'freedom-and-responsibility']) {
      const { page, context } = await visit(`?lang=nl&${look}#/story/${id}/1`, { viewport: { width, height } });
      await page.locator('.presenter h1').waitFor();
      const on = page.getByRole('button', { name: 'Verder', exact: true });
      for (;;) {
        await rendered(page);
        await page.waitForFunction(
          () => !document.querySelector('[aria-busy=true]') && document.documentElement.scrollHeight <= innerHeight + 1,
          undefined,
          { timeout: 5_000 },
        );
        expect(await page.evaluate(spilled), await page.evaluate(() => location.hash)).toEqual([]);
        if (await on.isDisabled()) break;
        await page.keyboard.press('PageDown');
      }
      await context.close();
    }
  });

  it('keeps a team in its place from step to step, and moves nothing where a vote is answered', async () => {
    const { page, context } = await visit('?lang=nl#/story/letting-go/2', { viewport: { width: 1366, height: 768 } });
    const fifth = page.locator('main [aria-busy=false] .spot').nth(4);
    const place = async () => {
      await rendered(page);
      return fifth.boundingBox();
    };
    const first = await place();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Digit1');
    const asked = await place();
    expect(asked?.x).toBe(first?.x);
    await page.keyboard.press('PageDown');
    await page.locator('.prediction p:not(.untold)').waitFor();
    expect(await place()).toEqual(asked);
    // From a vote with its answer over a point with three lines of text to four that play.
    for (const step of [4, 5, 6, 7, 8]) {
      await page.keyboard.press('PageDown');
      await page.waitForFunction((n) => location.hash.endsWith(`/${n}`), step);
      expect((await place())?.x).toBe(first?.x);
      if (step > 4) expect(await place()).toEqual(first);
    }
    await context.close();
  });

  it('draws the dashed line of a comparison also when one clicks through to it', async () => {
    const { page, context } = await visit('#/story/freedom-and-responsibility/2');
    await page.locator('.presenter h1').waitFor();
    for (const _ of ['to the vote', 'to its result', 'to the comparison']) await page.keyboard.press('PageDown');
    expect(await page.evaluate(() => location.hash)).toMatch(/\/4$/);
    await page.locator('.panel path.reference').first().waitFor({ state: 'attached' });
    await context.close();
  });

  it('goes on by the clicker whatever was touched last, and by no key to anywhere else', async () => {
    const { page, context } = await visit('#/story/letting-go/11');
    await page.locator('main [aria-busy=false]').waitFor();
    const lever = page.getByRole('slider', { name: 'Control by leaders' });
    await lever.fill('30');
    await page.keyboard.press('c');
    await page.keyboard.press('v');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('One more hand').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => location.hash)).toBe('#/story/letting-go/11');
    await lever.focus();
    await page.keyboard.press('PageDown');
    expect(await page.evaluate(() => location.hash)).toBe('#/story/letting-go/12');
    await page.keyboard.press('PageUp');
    const notes = await openedNotes(page);
    await notes.keyboard.press('PageDown');
    await page.waitForFunction(() => location.hash === '#/story/letting-go/12');
    await context.close();
  });

  it('lets the lines grow while it plays, and shows no later week', async () => {
    const { page, context } = await visit('#/story/letting-go/5', inMotion);
    const line = page.locator('.panel path.middle').first();
    const points = async () => ((await line.getAttribute('d')) ?? '').split('L').length;
    await line.waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.scrub')?.value === '52');
    expect(await points()).toBe(53);
    await page.keyboard.press('PageDown');
    await rendered(page);
    expect(await page.evaluate(() => location.hash)).toBe('#/story/letting-go/6');
    expect(await points()).toBe(53);
    await context.close();
  });

  it('keeps what the room made, through a reload too', async () => {
    const { page, context } = await visit('#/story/letting-go/11');
    await page.locator('main [aria-busy=false]').waitFor();
    await page.getByRole('slider', { name: 'Control by leaders' }).fill('30');
    await kept(page, () => page.getByRole('button', { name: 'Keep what we made' }).click());
    await page.goto(page.url().replace(/#.*/, '#/sim'));
    await page.reload();
    await page.locator('.menu.scenario > summary').click();
    await page.getByRole('button', { name: 'Letting go: what we made' }).first().waitFor();
    await context.close();
  });
});

/** In the page: what of the picture lies outside its card or under the time bar. */
function spilled(): string[] {
  const bar = document.querySelector('.time-bar')?.getBoundingClientRect().top ?? Infinity;
  return [...document.querySelectorAll('.picture > :is(.organisation, .side-charts)')].flatMap((card) => {
    const { right, bottom } = card.getBoundingClientRect();
    return [card, ...card.querySelectorAll('.stage-place, .stage-legend, .sample, .panel')]
      .filter((part) => {
        const box = part.getBoundingClientRect();
        return box.bottom > Math.min(bottom, bar) + 1 || box.right > right + 1;
      })
      .map((part) => part.className);
  });
}
