import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chromiumHere, inBrowser, keepsItself } from './browser.ts';
import { built } from './site.ts';

const manifest = z
  .object({
    name: z.string(),
    short_name: z.string().max(12),
    start_url: z.string(),
    scope: z.string(),
    display: z.string(),
    icons: z.array(z.object({ src: z.string(), type: z.string(), sizes: z.string(), purpose: z.string().optional() })),
  })
  .parse(JSON.parse(readFileSync(join(built, 'manifest.webmanifest'), 'utf8')));

/** Width and height stand at fixed places in a PNG file. */
function sizeOfPng(file: string): string {
  const bytes = readFileSync(join(built, file));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('what the page tells a device that installs it', () => {
  it('is its name, a window of its own, and a place that holds in any folder of any server', () => {
    const { name, short_name: short, display, start_url: start, scope } = manifest;
    expect({ name, short, display }).toEqual({ name: 'Selfsteer', short: 'Selfsteer', display: 'standalone' });
    for (const place of [start, scope])
      expect(new URL(place, 'https://host/any/folder/').pathname).toBe('/any/folder/');
    expect(readFileSync(join(built, 'index.html'), 'utf8')).toContain('rel="manifest" href="./manifest.webmanifest"');
  });

  it('is icons of the sizes that it claims, large enough for every device, one of them to be cut to any shape', () => {
    const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(pngs.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    for (const { src, sizes } of pngs) expect(`${src} ${sizeOfPng(src)}`).toBe(`${src} ${sizes}`);
    expect(pngs.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src } of manifest.icons.filter(({ type }) => type === 'image/svg+xml')) {
      expect(readFileSync(join(built, src), 'utf8')).toContain('<svg');
    }
  });
});

inBrowser('a browser that is asked to install the page', (visit) => {
  it('finds nothing in the way', async () => {
    const { address, context: elsewhere } = await visit('#/sim', keepsItself);
    await elsewhere.close();
    const profile = mkdtempSync(join(tmpdir(), 'selfsteer-'));
    // A context without a profile of its own counts as a private window, in which nothing can be installed.
    const context = await chromium.launchPersistentContext(profile, { ...chromiumHere, locale: 'en-GB' });
    try {
      const [page] = context.pages();
      await page.goto(address);
      await page.getByText('works without internet').waitFor();
      const client = await context.newCDPSession(page);
      const { url, errors } = await client.send('Page.getAppManifest');
      expect({ url, errors }).toEqual({ url: `${address}manifest.webmanifest`, errors: [] });
      expect((await client.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
