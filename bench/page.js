/**
 * The budgets of the page, in Chromium against the built page: `npm run -s bench:page`.
 * Throttling slows the page's own thread; whether it reaches workers depends on the browser, so both are given.
 */
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const folder = new URL('../dist/page', import.meta.url).pathname;
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  try {
    const content = await readFile(join(folder, pathname === '/' ? 'index.html' : pathname));
    response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/html' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0);

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const loaded = new Set();
page.on('response', (response) => loaded.add(new URL(response.url()).pathname));
const session = await page.context().newCDPSession(page);

await page.goto(`http://localhost:${server.address().port}/#/sim`);
await page.waitForSelector('main [aria-busy=false] .panel path.middle');
const firstPaint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
await page.waitForTimeout(4_000);

const sizes = await scriptSizes();
const figures = { firstPaint: round(firstPaint), ...sizes };
for (const rate of [1, 4]) {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  figures[`leverToPaint×${rate}`] = await page.evaluate(turnLever, 80);
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'],
  });
  figures[`playbackFrames×${rate}`] = quantiles(await page.evaluate(watchFrames, 5_000));
  figures[`playbackScript×${rate}`] = scriptInFrames(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
}
await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
figures.ensemble = await page.evaluate(timeEnsemble);
console.log(JSON.stringify(figures, undefined, 2));
await browser.close();
server.close();

/** Bytes after gzip of what a first visit loads, and of the worker. */
async function scriptSizes() {
  const zipped = async (name) => gzipSync(await readFile(join(folder, 'assets', name))).length;
  const names = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'));
  const worker = names.find((name) => name.startsWith('browser-'));
  const first = names.filter((name) => name !== worker && loaded.has(`/assets/${name}`));
  const each = await Promise.all(first.map(zipped));
  return { scriptBytes: each.reduce((sum, bytes) => sum + bytes, 0), workerBytes: await zipped(worker) };
}

/** From a turned lever to the frame after the one in which the line is another; milliseconds. */
async function turnLever(times) {
  const line = () => document.querySelector('.panel path.middle').getAttribute('d');
  const lever = document.querySelector('.lever .track input');
  const taken = [];
  for (let i = 0; i < times; i++) {
    const before = line();
    const start = performance.now();
    lever.value = String(20 + ((i * 37) % 60));
    lever.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => {
      const look = () => requestAnimationFrame(line() === before ? look : resolve);
      look();
    });
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share) => Math.round(taken[Math.floor(share * (times - 1))] * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Lengths of frames while it plays; milliseconds. */
async function watchFrames(duration) {
  const scrub = document.querySelector('.scrub');
  scrub.value = '0';
  scrub.dispatchEvent(new Event('input', { bubbles: true }));
  document.querySelector('.play').click();
  const frames = [];
  let last = performance.now();
  const end = last + duration;
  await new Promise((resolve) => {
    const frame = (now) => {
      frames.push(now - last);
      last = now;
      if (now < end) requestAnimationFrame(frame);
      else resolve();
    };
    requestAnimationFrame(frame);
  });
  document.querySelector('.play').click();
  return frames;
}

/**
 * How long the page's own script ran in each frame; milliseconds of its thread's processor time. Lengths of frames also
 * hold what the browser does to put them on the screen, which without a graphics card is most of it.
 */
function scriptInFrames(events) {
  const frames = events.filter(({ name }) => name === 'BeginMainThreadFrame').sort((a, b) => a.ts - b.ts);
  const { pid, tid } = frames[0];
  const calls = events.filter((event) => event.name === 'FunctionCall' && event.pid === pid && event.tid === tid);
  const outermost = calls.filter(
    (one) => !calls.some((other) => other !== one && other.ts <= one.ts && one.ts + one.dur <= other.ts + other.dur),
  );
  const spent = frames.map(({ ts }, n) => {
    const end = frames[n + 1]?.ts ?? Infinity;
    return outermost.filter((call) => call.ts >= ts && call.ts < end).reduce((sum, { tdur }) => sum + tdur / 1_000, 0);
  });
  return quantiles(spent);
}

function quantiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => round(sorted[Math.floor(share * (sorted.length - 1))]);
  return { p50: at(0.5), p99: at(0.99), longest: at(1) };
}

/** From a change to the thirtieth run of the scenario and of its reference, the rest before them included. */
async function timeEnsemble() {
  document.querySelector('#tab-certainty').click();
  const lever = document.querySelector('.lever .track input');
  const start = performance.now();
  lever.value = '33';
  lever.dispatchEvent(new Event('input', { bubbles: true }));
  const done = () => document.querySelector('progress')?.value === 30;
  await new Promise((resolve) => setTimeout(resolve, 300));
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 10));
  return Math.round(performance.now() - start);
}

function round(value) {
  return Math.round(value * 10) / 10;
}
