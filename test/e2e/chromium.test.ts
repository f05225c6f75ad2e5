import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';

const having =
  (...files: readonly string[]) =>
  (file: unknown): boolean =>
    typeof file === 'string' && files.includes(file.replaceAll('\\', '/'));

describe('the browser for the tests of the page', () => {
  it.each([
    ['on Linux, by its name', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['on macOS, among the applications', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'on Windows, where programs are',
      { PROGRAMFILES: 'C:/Program Files' },
      'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
    ],
  ])('is found %s', (_, env, place) => {
    expect(findChromium(env, having(place))?.replaceAll('\\', '/')).toBe(place);
  });

  it('is the one that was named, or none', () => {
    const env = { SELFSTEER_BROWSER: '/opt/browser', PATH: '/usr/bin' };
    expect(findChromium(env, having('/opt/browser', '/usr/bin/chromium'))).toBe('/opt/browser');
    expect(findChromium(env, having('/usr/bin/chromium'))).toBeUndefined();
  });
});
