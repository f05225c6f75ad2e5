import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { missing } from '../missing.ts';
import { findChromium } from './chromium.ts';
import { built, serve, type Site } from './site.ts';

const executablePath = findChromium();
/** The browser of this machine, that asks for nothing by itself. */
export const chromiumHere = {
  ...(executablePath !== undefined && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A name of its own, as a page has that is served to others.
    '--host-resolver-rules=MAP selfsteer.example 127.0.0.1',
  ],
};

/** For what is about how things move. */
export const inMotion = { reducedMotion: 'no-preference' } as const;

/** For what is about working without a network; elsewhere a page that keeps itself each time would cost seconds. */
export const keepsItself = { serviceWorkers: 'allow' } as const;
const blocked = 'Service Worker registration blocked by Playwright';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of, and addresses beyond the page's own. */
  readonly complaints: string[];
  readonly address: string;
}

/** Tests in a real browser against the built page, or a copy of it in another folder; where there is none they are skipped, loudly. */
export function inBrowser(
  name: string,
  tests: (visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>) => void,
  folder = built,
): void {
  if (executablePath === undefined)
    missing(`${name}: no Chromium, Chrome or Edge found; SELFSTEER_BROWSER may name one`);
  describe.skipIf(executablePath === undefined)(name, () => {
    let site: Site;
    beforeAll(async () => {
      site = await serve(folder);
    });
    afterAll(() => {
      site.close();
    });
    tests(async (path, options = {}) => {
      const browser = await theBrowser();
      const context = await browser.newContext({
        locale: 'en-GB',
        viewport: { width: 1280, height: 900 },
        serviceWorkers: 'block',
        // What moves by itself costs a machine without a graphics card much; tests of moving ask for it.
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        if (['error', 'warning'].includes(message.type()) && text !== blocked) complaints.push(text);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(site.address) && !/^(blob|data):/.test(url)) complaints.push(`asked for ${url}`);
      });
      await page.goto(site.address + path);
      return { page, context, complaints, address: site.address };
    });
  });
}

let running: Browser | undefined;

/** One for all files that this process tests, each visit in a context of its own; it ends with the process. */
async function theBrowser(): Promise<Browser> {
  if (!running?.isConnected()) running = await chromium.launch(chromiumHere);
  return running;
}

/** All of a list in the nightly run, else a sample of it: what differs between the others is little, and takes minutes. */
export const sampled = <T>(all: readonly T[], isInSample: (one: T, index: number) => boolean): readonly T[] =>
  process.env['MODE'] === 'nightly' ? all : all.filter(isInSample);

/** Waits until what was asked of the page is on the screen. */
export async function rendered(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Does something and waits until the page has kept what is at work for the next visit, as it does shortly after. */
export async function kept(page: Page, change: () => Promise<void>): Promise<void> {
  const before = await page.evaluate(keptWork);
  await change();
  while ((await page.evaluate(keptWork)) === before) await rendered(page);
}

/** Waits until what the page keeps holds this text; for a change that may bring back what was kept before it. */
export async function keptWith(page: Page, part: string): Promise<void> {
  while (!(await page.evaluate(keptWork)).includes(part)) await rendered(page);
}

/** In the page: all that it keeps, as text. */
async function keptWork(): Promise<string> {
  const there = await indexedDB.databases();
  if (!there.some(({ name }) => name === 'keyval-store')) return '';
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error('not readable'));
      };
    });
  const database = await answer(indexedDB.open('keyval-store'));
  const all = await answer(database.transaction('keyval').objectStore('keyval').getAll());
  database.close();
  return JSON.stringify(all);
}

/** Waits until the room's window hears from its notes again, which ask every second. */
export async function heardFromNotes(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((heard) => {
        addEventListener('message', heard, { once: true });
      }),
  );
}

/** The notes of the story on a page, in their own window. */
export async function openedNotes(page: Page): Promise<Page> {
  await page.locator('.presenter h1').waitFor();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Notes in a second window' }).click();
  const notes = await opened;
  await notes.locator('dl .say').waitFor();
  return notes;
}

/** The simulator with its first run drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('[aria-busy=false] .panel path.middle').first().waitFor();
}

/** The line of the middle person's satisfaction as drawn, which shows every change of the run. */
export const lineOf = async (page: Page): Promise<string> =>
  (await page.locator('.panel path.middle').first().getAttribute('d')) ?? '';

/** Waits until the newest run is drawn and its line is another one, and gives that. */
export async function otherLine(page: Page, before: string): Promise<string> {
  await drawn(page);
  await page.waitForFunction(
    (last) =>
      document.querySelector('[aria-busy=false] .panel') &&
      document.querySelector('.panel path.middle')?.getAttribute('d') !== last,
    before,
  );
  return lineOf(page);
}
