import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { recorded } from '../../src/experiment/run/job.ts';
import { runJob } from '../../src/experiment/run/runner.ts';
import { trajectoryJob } from '../../src/experiment/run/trajectory.ts';
import { linkOf } from '../../src/scenario/link.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { drawn, inBrowser, inMotion, kept, lineOf, otherLine } from './browser.ts';

const stepByStep = async () => {
  const parsed = parseScenario(await readFile('scenarios/step-by-step.yaml', 'utf8'), { file: 'step-by-step' });
  if (!parsed.ok) throw new Error('step-by-step is wrong');
  return parsed.scenario;
};

inBrowser('the simulator', (visit) => {
  it('draws its first chart before any script runs', async () => {
    const { page, context } = await visit('', { javaScriptEnabled: false });
    expect(await page.locator('main svg :is(circle, path)').count()).toBeGreaterThan(100);
    expect(await page.locator('h1').innerText()).toContain('120');
    await context.close();
  });

  it('answers a dragged lever, and undo brings exactly the old picture back', async () => {
    const { page, context, complaints } = await visit('#/sim');
    await drawn(page);
    const before = await lineOf(page);
    const lever = page.locator('.lever input[type=range]').first();
    const box = await lever.boundingBox();
    if (!box) throw new Error('no lever');
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2, { steps: 8 });
    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    const after = await otherLine(page, before);
    expect(after).not.toBe(before);
    expect(await page.locator('.panel path.reference').count()).toBe(2);
    const differences = page.getByRole('img', {
      name: /^At the end [+−]?[\d.]+ points from the dashed line, .* large from [\d.]+ points\./,
    });
    expect(await differences.count()).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    expect(await otherLine(page, after)).toBe(before);
    expect(await page.getByRole('button', { name: 'Undo' }).first().isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('changes nothing before the playhead', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    // Else the axis may make room for what comes.
    await page.getByLabel('Scale 0–100').check();
    await page.getByRole('slider', { name: 'Week' }).fill('60');
    const before = await lineOf(page);
    await page.getByLabel('Control by leaders, exact value').fill('0,5');
    await page.keyboard.press('Enter');
    const after = await otherLine(page, before);
    const weeks = (line: string): string[] => line.split('L');
    expect(weeks(after).slice(0, 61)).toEqual(weeks(before).slice(0, 61));
    expect(await page.getByLabel('Control by leaders, exact value').inputValue()).toBe('0.5');
    await context.close();
  });

  it('plays, pauses and scrubs, by keyboard alone', async () => {
    const { page, context, complaints } = await visit('#/sim', inMotion);
    await drawn(page);
    await page.locator('main').focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => Number(document.querySelector<HTMLInputElement>('.scrub')?.value) > 5);
    await page.keyboard.press('Space');
    const week = Number(await page.locator('.scrub').inputValue());
    await page.keyboard.press('ArrowRight');
    expect(Number(await page.locator('.scrub').inputValue())).toBe(week + 1);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await page.locator('.scrub').inputValue()).toBe('52');
    const lever = page.getByRole('slider', { name: 'Control by leaders' });
    const before = await lineOf(page);
    await lever.focus();
    await page.keyboard.press('End');
    const after = await otherLine(page, before);
    await page.keyboard.press('Control+z');
    expect(await otherLine(page, after)).toBe(before);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').innerText()).toContain('Play or pause');
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps the first line dashed behind a branch, and switches between the two', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    const trunk = await lineOf(page);
    await page.getByRole('button', { name: 'Try a variant' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Step by step (2)');
    expect(await lineOf(page)).toBe(trunk);
    await page.getByRole('slider', { name: 'Control by leaders' }).fill('5');
    const branch = await otherLine(page, trunk);
    await page.locator('.scenario > summary').click();
    await page.getByRole('button', { name: 'Step by step', exact: true }).first().click();
    expect(await otherLine(page, branch)).toBe(trunk);
    await context.close();
  });

  it('has the end of the plan back when a lever is turned there and back, at the very beginning too', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    const before = await lineOf(page);
    const ends = page.locator('.panel .end-change');
    expect(await ends.count()).toBe(0);
    const lever = page.getByRole('slider', { name: 'Decision rights', exact: false }).first();
    await lever.focus();
    for (let k = 0; k < 15; k++) await page.keyboard.press('ArrowRight');
    const away = await otherLine(page, before);
    expect((await ends.first().innerText()).trim()).toMatch(/^end [\d.]+ → [\d.]+ \([+−]?[\d.]+\) in this one run$/);
    for (let k = 0; k < 15; k++) await page.keyboard.press('ArrowLeft');
    expect(await otherLine(page, away)).toBe(before);
    expect(await page.locator('.panel path.reference').count()).toBe(0);
    await context.close();
  });

  it('draws the plan that a held lever made way for, and brings it back', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    const before = await lineOf(page);
    await page.getByRole('combobox', { name: 'Turned in week 0' }).selectOption('stays like this from here');
    // Left as it is: no value changes now, but all that was planned goes.
    await page.getByLabel('Control by leaders, exact value').fill('70');
    await page.keyboard.press('Enter');
    const held = await otherLine(page, before);
    expect(await page.locator('.lane .gone').count()).toBe(1);
    await page.getByRole('button', { name: 'Control by leaders: Bring back what was planned' }).click();
    expect(await otherLine(page, held)).toBe(before);
    expect(await page.locator('.lane .gone').count()).toBe(0);
    await context.close();
  });

  it('shows what five starting weeks make of a lever, and says it in one sentence', async () => {
    const { page, context, complaints } = await visit('#/sim');
    await drawn(page);
    await page.getByRole('button', { name: 'Decision rights: Craft: change its points' }).click();
    await page.getByText('Compare five starting weeks').click();
    const fan = page.getByRole('figure', { name: 'Satisfaction: when to begin?' });
    await fan.waitFor();
    expect(await fan.locator('svg').first().textContent()).toMatch(/week 13: .*as planned/);
    await page.getByLabel('Measure').selectOption('Performance');
    await page.getByRole('heading', { name: /^Performance: (begun|no clear difference)/ }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('puts the plan of an example on the people at work, held against what becomes of them without it', async () => {
    const { page, context } = await visit('#/sim?open=status-quo');
    await drawn(page);
    const before = await lineOf(page);
    await page.locator('.scenario > summary').click();
    await page.getByText('Put a plan on this organisation').click();
    await page.locator('.plans').getByRole('button', { name: 'Step by step' }).click();
    await otherLine(page, before);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Step by step, with us');
    expect(await page.locator('.panel path.reference').count()).toBe(2);
    await context.close();
  });

  it('drags a point in the direction in which the hand goes', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    await page.getByRole('button', { name: 'Coaching by leaders: change its points' }).click();
    const point = page.locator('.pin').nth(1);
    const told = () => point.getAttribute('aria-label');
    expect(await told()).toContain('week 30, value 60');
    const drag = async (right: number, down: number): Promise<void> => {
      const box = await point.boundingBox();
      if (!box) throw new Error('no point');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + right, y + down, { steps: 12 });
      await page.mouse.up();
    };
    await point.scrollIntoViewIfNeeded();
    await drag(80, 30);
    expect(await told()).toMatch(/week (3[1-9]|[4-7]\d), value 60/);
    const week = /week \d+/.exec((await told()) ?? '')?.[0] ?? 'no week';
    await drag(25, -40);
    expect(await told()).toContain(week);
    expect(await told()).not.toContain('value 60');
    await page.keyboard.press('Control+z');
    expect(await told()).toContain(`${week}, value 60`);
    await context.close();
  });

  it('says in which range a number is to be, and loses neither what was typed nor what was there', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    const before = await lineOf(page);
    const field = page.getByLabel('Control by leaders, exact value');
    await field.fill('150');
    await page.keyboard.press('Tab');
    expect(await page.getByText('A number from 0 to 100').isVisible()).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('150');
    expect(await lineOf(page)).toBe(before);
    await field.focus();
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('70');
    await context.close();
  });

  it('moves, types and removes the points of a lever', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    await page.getByRole('button', { name: 'Control by leaders: change its points' }).click();
    const points = page.locator('.pin');
    const count = await points.count();
    const before = await lineOf(page);
    await points.nth(1).focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    expect(await points.count()).toBe(count - 1);
    await otherLine(page, before);
    await page.getByLabel('Control by leaders, Value 1').fill('12');
    await page.keyboard.press('Enter');
    expect(await points.first().getAttribute('aria-label')).toContain('value 12');
    await context.close();
  });

  it('opens the person whose dot is chosen, and a crisis leads to where it hits', async () => {
    const { page, context } = await visit('#/sim');
    await drawn(page);
    await page.locator('#tab-content [data-person="16"] circle').click({ force: true });
    await page
      .locator('.card')
      .getByRole('heading', { name: /Person 17, team 2/ })
      .waitFor();
    await page.getByRole('slider', { name: 'Week' }).fill('60');
    await page.getByRole('button', { name: '+ Crisis in week 60' }).click();
    await page.getByRole('button', { name: 'Show performance, where it hits' }).click();
    await page.locator('.panel').filter({ hasText: 'Performance' }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Show performance, where it hits' }).count()).toBe(0);
    await context.close();
  });

  it('says once that work is not kept, where the browser keeps nothing, and offers to save it', async () => {
    const { page, context, complaints } = await visit('');
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('no storage in this window', 'InvalidStateError');
      };
    });
    await page.reload();
    await page.getByRole('link', { name: 'Simulator' }).first().click();
    await drawn(page);
    const notice = page.getByText('Your work is not kept in this browser');
    expect(await notice.count()).toBe(0);
    await page.getByRole('slider', { name: 'Coaching by leaders' }).fill('93');
    await notice.waitFor();
    const downloading = page.waitForEvent('download');
    await page.locator('.notice').getByRole('button', { name: 'Save as a file' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.yaml$/);
    await page.getByRole('button', { name: 'Close this message' }).click();
    const before = await lineOf(page);
    const failed = page.waitForEvent('console', (message) => message.text().startsWith('The work is not kept'));
    await page.getByRole('slider', { name: 'Coaching by leaders' }).fill('12');
    await failed;
    await otherLine(page, before);
    expect(await notice.count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('saves a file that opens as the same scenario, and keeps the work over a reload', async () => {
    const { page, context, complaints } = await visit('#/sim');
    await drawn(page);
    const first = await lineOf(page);
    await kept(page, () => page.getByRole('slider', { name: 'Coaching by leaders' }).fill('93'));
    const changed = await otherLine(page, first);
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const file = await (await downloading).path();
    const text = await readFile(file, 'utf8');
    expect(parseScenario(text, { file }).ok).toBe(true);

    await page.reload();
    await drawn(page);
    expect(await lineOf(page)).toBe(changed);

    await page.locator('.scenario > summary').click();
    await page.getByRole('button', { name: 'Too fast' }).click();
    const other = await otherLine(page, changed);
    const choosing = page.waitForEvent('filechooser');
    await page.locator('main').focus();
    await page.keyboard.press('Control+o');
    await (await choosing).setFiles({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
    expect(await otherLine(page, other)).toBe(changed);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shares a link that opens as the same scenario elsewhere, and says when it is damaged', async () => {
    const here = await visit('#/sim');
    await drawn(here.page);
    const first = await lineOf(here.page);
    await here.page.getByRole('slider', { name: 'Coaching by leaders' }).fill('93');
    const changed = await otherLine(here.page, first);
    await here.page.getByRole('button', { name: 'Share' }).first().click();
    const link = await here.page.getByRole('dialog').getByRole('textbox').inputValue();
    expect(link.length).toBeLessThanOrEqual(1800);

    const there = await visit(link.slice(here.address.length));
    await drawn(there.page);
    await there.page.waitForFunction(() => location.hash === '#/sim');
    expect(await lineOf(there.page)).toBe(changed);
    expect(there.complaints).toEqual([]);

    const damaged = await visit(link.slice(here.address.length, -14));
    await damaged.page.getByText('This link is damaged').waitFor();
    await Promise.all([here, there, damaged].map(({ context }) => context.close()));
  });

  it('shows the very run of a batch that a link is about', async () => {
    const scenario = await stepByStep();
    const link = linkOf(scenario, { id: 'step-by-step', scenario });
    const { page, context } = await visit(`#/sim?link=${link}&replicate=3`);
    await drawn(page);
    await page.getByText('Drawn is run 3').waitFor();
    await page.getByRole('slider', { name: 'Week' }).fill('156');
    const shown = await page.locator('.panel .value').first().textContent();
    const [first, third] = [0, 3].map(
      (replicate) => recorded(runJob(trajectoryJob(scenario, replicate)), 'measures')['satisfaction'][156],
    );
    expect(shown).toBe(String(Math.round(third * 100)));
    expect(first).not.toBe(third);
    const line = await lineOf(page);
    await page.goto(`${page.url().split('#')[0]}#/sim?link=${link}`);
    expect(await otherLine(page, line)).not.toBe(line);
    await context.close();
  });

  it('shows what is wrong with a hostile file as text, and goes on', async () => {
    const { page, context, complaints } = await visit('#/sim');
    await drawn(page);
    const give = async (text: string) => {
      const choosing = page.waitForEvent('filechooser');
      await page.locator('main').focus();
      await page.keyboard.press('Control+o');
      await (await choosing).setFiles({ name: 'x.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
    };
    const refused = [
      'selfsteer: 2\n__proto__: { polluted: 1 }',
      'selfsteer: 2\nlevers: { control: 1e999 }',
      'a: b\n'.repeat(200_000),
    ];
    for (const text of refused) {
      await give(text);
      expect(await page.getByRole('dialog').innerText()).toContain('x.yaml:');
      await page.keyboard.press('Escape');
    }
    await give('selfsteer: 2\ntitle: "<img src=x onerror=alert(1)><b>bold</b>"');
    await page.getByRole('heading', { level: 1, name: '<img src=x' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says what a very large organisation takes before it begins, how far it is, and can be stopped', async () => {
    const { page, context, complaints } = await visit('#/sim');
    await drawn(page);
    const choosing = page.waitForEvent('filechooser');
    await page.locator('main').focus();
    await page.keyboard.press('Control+o');
    const text = 'selfsteer: 2\ntitle: A city\norganisation: { employees: 400000 }\n';
    await (await choosing).setFiles({ name: 'city.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
    await page.getByRole('heading', { level: 1, name: 'A city' }).waitFor();
    await page.locator('.panel').first().waitFor({ state: 'hidden' });
    await page.getByText(/400,000 people, 156 weeks: about .* on this computer/).waitFor();
    await page.getByRole('button', { name: 'Compute it' }).click();
    await page.locator('.computing progress').waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Stopped before the end').waitFor();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await drawn(page);
    expect(await page.locator('.panel').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says so when the worker is gone, and goes on after a retry', async () => {
    const { page, context, address } = await visit('#/about');
    await context.route(/browser-.*\.js$/, (route) => route.abort());
    await page.goto(`${address}?again#/sim`);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor({ timeout: 5_000 });
    await context.unroute(/browser-.*\.js$/);
    await retry.click();
    await drawn(page);
    await context.close();
  });

  it('lives through the same weeks, bit for bit, as Node', async () => {
    const { page, context, address } = await visit('');
    const scenario = await stepByStep();
    const worker = (await readdir('dist/page/assets')).find((name) => /^browser-.*\.js$/.test(name));
    const bits = await page.evaluate(
      ({ url, job }) =>
        new Promise<Record<string, string>>((resolve, reject) => {
          const worker = new Worker(url, { type: 'module' });
          worker.onerror = () => {
            reject(new Error('no worker'));
          };
          worker.onmessage = ({ data }: MessageEvent<{ value: { measures: Record<string, Float64Array> } }>) => {
            const hex = (values: Float64Array): string =>
              Array.from(new Uint8Array(values.buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
            resolve(Object.fromEntries(Object.entries(data.value.measures).map(([id, values]) => [id, hex(values)])));
          };
          worker.postMessage({ id: '1', type: 'APPLY', path: ['run'], argumentList: [{ type: 'RAW', value: job }] });
        }),
      {
        url: `${address}assets/${worker ?? ''}`,
        job: JSON.parse(JSON.stringify(trajectoryJob(scenario, 0))) as object,
      },
    );
    const measures = recorded(runJob(trajectoryJob(scenario, 0)), 'measures');
    const hex = (values: Float64Array): string => Buffer.from(values.buffer).toString('hex');
    expect(bits).toEqual(Object.fromEntries(Object.entries(measures).map(([id, values]) => [id, hex(values)])));
    await context.close();
  });
});
