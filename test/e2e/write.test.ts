import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Story } from '../../src/scenario/story.ts';
import { drawn, inBrowser, keptWith } from './browser.ts';

const said = {
  en: {
    begin: 'Begin a story',
    add: 'Add a step after step 1',
    predict: 'Let the room predict',
    title: 'Title',
    text: 'Text',
    up: 'Move step 2 up',
    down: 'Move step 1 down',
    here: 'Try from here',
  },
  nl: {
    begin: 'Begin een verhaal',
    add: 'Stap toevoegen na stap 1',
    predict: 'De groep laten voorspellen',
    title: 'Titel',
    text: 'Tekst',
    up: 'Stap 2 omhoog',
    down: 'Stap 1 omlaag',
    here: 'Probeer vanaf hier',
  },
} as const;

const titles = (page: Page): Promise<string[]> => page.locator('.step-title').allInnerTexts();
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

async function saved(page: Page): Promise<{ text: string; story: Story }> {
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const text = await readFile(await (await downloading).path(), 'utf8');
  const parsed = parseScenario(text, { file: 'saved.yaml' });
  if (!parsed.ok || !parsed.scenario.story) throw new Error('what was saved tells no story');
  return { text, story: parsed.scenario.story };
}

async function begun(page: Page): Promise<void> {
  await page.getByRole('button', { name: said.en.begin }).click();
  await page.locator('.step').first().waitFor();
}

inBrowser('a story of one’s own', (visit) => {
  it.each(['en', 'nl'] as const)(
    'is begun, written, rearranged, tried and saved by keyboard alone, and opens as the same story, in %s',
    async (lang) => {
      const is = said[lang];
      const { page, context, complaints } = await visit(`?lang=${lang}#/write`);
      await page.getByRole('button', { name: is.begin }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.step').first().waitFor();
      const first = await titles(page);
      expect(first).toHaveLength(5);

      await page.getByLabel(is.add, { exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator('[data-step="1"] select').first().inputValue()).toBe('predict');
      await page.getByLabel(is.title, { exact: true }).focus();
      await page.keyboard.type('Wat als?');
      expect(await titles(page)).toEqual([first[0], 'Wat als?', ...first.slice(1)]);

      await page.getByLabel(is.up, { exact: true }).focus();
      await page.keyboard.press('Enter');
      expect(await titles(page)).toEqual(['Wat als?', ...first]);
      expect(await focused(page)).toBe(is.down);
      await page.keyboard.press('Enter');
      expect(await titles(page)).toEqual([first[0], 'Wat als?', ...first.slice(1)]);
      expect(await page.getByLabel(is.title, { exact: true }).inputValue()).toBe('Wat als?');

      await page.getByRole('link', { name: is.here }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.presenter h1', { hasText: 'Wat als?' }).waitFor();
      expect(await page.evaluate(() => location.hash)).toBe('#/story/mine/2');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await page.locator('.presenter h1', { hasText: first[1] }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.write .step').first().waitFor();
      expect(await titles(page)).toEqual([first[0], 'Wat als?', ...first.slice(1)]);

      const { text, story } = await saved(page);
      expect(story.steps.map(({ kind }) => kind)).toEqual([
        'text',
        'predict',
        'predict',
        'play',
        'sandbox',
        'question',
      ]);
      expect(story.steps[1].title).toEqual({ en: 'Wat als?', nl: 'Wat als?' });
      await page.getByLabel(is.text, { exact: true }).fill('Anders.');
      const choosing = page.waitForEvent('filechooser');
      await page.locator('main').focus();
      await page.keyboard.press('Control+o');
      await (await choosing).setFiles({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
      await page.waitForURL(/#\/sim$/);
      await page.goto(page.url().replace('#/sim', '#/write'));
      await page.locator('.write .step').first().waitFor();
      expect((await saved(page)).story).toEqual(story);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('gives back the document with all that can be undone, even after a reload in the middle', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    await page.getByLabel('Control by leaders, exact value').fill('12');
    await page.keyboard.press('Enter');
    await page.getByLabel('More', { exact: true }).click();
    await page.getByRole('button', { name: 'Write a story' }).click();
    await begun(page);
    await page.getByRole('link', { name: 'Try it' }).click();
    await page.locator('.presenter h1').waitFor();
    await page.keyboard.press('End');
    await page.goBack();
    await page.locator('.write .step').first().waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: said.en.begin }).waitFor();
    await page.keyboard.press('Control+y');
    await page.locator('.step').first().waitFor();
    // Undoing and doing again may be kept as one, so what is kept need not change.
    await keptWith(page, '"story":{');

    await page.getByRole('link', { name: 'Try it' }).click();
    await page.locator('.presenter h1').waitFor();
    for (let n = 0; n < 4; n++) await page.keyboard.press('PageDown');
    // What a story shows is never kept, however long it is shown: a second is three times what keeping waits for.
    await page.evaluate(async () => {
      for (const from = performance.now(); performance.now() - from < 1_000;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await page.reload();
    await page.locator('.presenter h1').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.step').first().waitFor();
    await page.getByRole('link', { name: 'Back to the simulator' }).click();
    await drawn(page);
    expect(await page.getByLabel('Control by leaders, exact value').inputValue()).toBe('12');
    await context.close();
  });

  it('says at the field, in the words of a file, why a week cannot be, and keeps the week that was', async () => {
    const { page, context } = await visit('?lang=nl#/write');
    await page.getByRole('button', { name: said.nl.begin }).click();
    await page.locator('[data-step="2"] .name').click();
    const until = page.getByLabel('Tot week');
    await until.fill('200');
    await page.keyboard.press('Enter');
    const why = 'gevonden: week 200, na het einde; verwacht: 0 tot en met 156';
    await page.locator('.refused', { hasText: why }).waitFor();
    expect(await until.getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate((id) => document.getElementById(id)?.textContent, await until.getAttribute('aria-describedby') ?? '')).toBe(why); // prettier-ignore
    expect(await until.inputValue()).toBe('156');
    expect((await saved(page)).story.steps[2]).toMatchObject({ from: 0, to: 156 });
    await until.fill('52');
    await page.keyboard.press('Enter');
    expect(await page.locator('.refused:not(:empty)').count()).toBe(0);
    expect((await saved(page)).story.steps[2]).toMatchObject({ from: 0, to: 52 });
    await context.close();
  });

  it('keeps an answer that may not go, and takes it from a list that is long enough', async () => {
    const { page, context } = await visit('#/write');
    await begun(page);
    await page.locator('[data-step="1"] .name').click();
    await page.getByRole('button', { name: 'Remove: Answer 3' }).click();
    await page.getByRole('button', { name: 'Remove: Answer 2' }).click();
    await page.getByText('expected two to five answers').waitFor();
    await page.getByRole('button', { name: 'Add an answer' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Nobody knows');
    await page.getByRole('button', { name: 'Move up: Answer 3' }).click();
    const [, step] = (await saved(page)).story.steps;
    expect(step.kind === 'predict' && step.options.map(({ en }) => en)).toEqual([
      'It rises',
      'Nobody knows',
      'It stays about the same',
    ]);
    await page.getByLabel('Answer 2', { exact: true }).fill('');
    await page.getByText('Something has to stand here.').waitFor();
    await context.close();
  });

  it('is written in one language or in two, and a text is undone as a whole', async () => {
    const { page, context } = await visit('#/write');
    await begun(page);
    await page.getByRole('button', { name: 'Nederlands', exact: true }).last().click();
    await page.locator('[data-step="4"] .name').click();
    await page.getByLabel('Text', { exact: true }).focus();
    await page.keyboard.type('Denk na.');
    expect((await saved(page)).story.steps[4].text).toEqual({ en: 'Denk na.', nl: 'Denk na.' });
    await page.getByRole('button', { name: 'both' }).click();
    const english = page.getByLabel('Text (English)');
    expect(await english.inputValue()).toBe('');
    expect(await english.getAttribute('placeholder')).toBe('Denk na.');
    await english.focus();
    await page.keyboard.type('Think.');
    expect((await saved(page)).story.steps[4].text).toEqual({ en: 'Think.', nl: 'Denk na.' });
    await page.keyboard.press('Control+z');
    expect(await english.inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    expect(await page.getByLabel('Text (Nederlands)').inputValue()).toBe('');
    expect((await saved(page)).story.steps[4].text).toBeUndefined();
    await context.close();
  });

  it('can begin as one that comes along, and shows a room what was changed in it', async () => {
    const { page, context, complaints } = await visit('');
    await page.getByRole('button', { name: 'Make it your own: Letting go' }).click();
    await page.locator('[data-step="6"] .name').click();
    await page.getByLabel('Crisis', { exact: true }).uncheck();
    await page.getByLabel('Add a lever').or(page.getByText('Add a lever')).first().click();
    await page.getByRole('button', { name: 'Control by leaders', exact: true }).click();
    await page.getByLabel('Control by leaders, exact value').fill('5');
    await page.keyboard.press('Enter');
    await page.locator('[data-step="10"] .name').click();
    for (const lever of ['Decision rights', 'Shared direction: goals and values']) {
      await page.getByLabel(lever, { exact: true }).uncheck();
    }
    await page.getByLabel('More for step 1', { exact: true }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    const { story } = await saved(page);
    expect(story.steps).toHaveLength(11);
    expect(story.steps[5]).toMatchObject({ kind: 'set', levers: { control: 5 } });
    expect(story.steps[5]).not.toHaveProperty('crisis');
    expect(story.steps[9]).toMatchObject({ kind: 'sandbox', levers: ['control', 'coaching'] });
    await page.goto(page.url().replace('#/write', '#/story/mine/10'));
    await page.locator('.presenter .organisation').waitFor();
    const [levers, picture] = await Promise.all(
      ['.levers', '.organisation'].map((part) => page.locator(`.presenter ${part}`).boundingBox()),
    );
    expect(picture?.y).toBe(levers?.y);
    expect(await page.locator('.presenter .lever-name label').allInnerTexts()).toEqual([
      'Control by leaders',
      'Coaching by leaders',
    ]);
    await page.keyboard.press('Escape');
    await page.locator('.step').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps a run from becoming shorter than its story', async () => {
    const { page, context } = await visit('#/write');
    await begun(page);
    await page.getByRole('link', { name: 'Back to the simulator' }).click();
    await drawn(page);
    await page.locator('.drawer > summary').first().click();
    const weeks = page.getByLabel('Weeks', { exact: true });
    await weeks.fill('100');
    await page.keyboard.press('Enter');
    // What was typed stays, with the reason; the run is as long as it was.
    await page.getByRole('alert').getByText('A whole number from 156').waitFor();
    await page.keyboard.press('Escape');
    expect(await weeks.inputValue()).toBe('156');
    await context.close();
  });
});
