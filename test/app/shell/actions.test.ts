import { describe, expect, it } from 'vitest';
import { askedBy, addressOf, routes } from '../../../src/app/shell/addresses.ts';
import { lengthened, voiceOf } from '../../../src/app/parts/say.ts';
import { zoneOf } from '../../../src/app/parts/zone.ts';
import { ariaShortcuts, shownShortcut } from '../../../src/app/shell/actions/action.ts';
import { playback } from '../../../src/app/shell/actions/playback.ts';
import { editing } from '../../../src/app/shell/actions/editing.ts';
import { showing } from '../../../src/app/shell/actions/showing.ts';
import { levers } from '../../../src/model/levers/index.ts';

const actions = [...playback, ...editing, ...showing];

describe('the table of actions', () => {
  it('gives no two actions the same key or the same name', () => {
    const keys = actions.flatMap((action) => action.keys.map((key) => JSON.stringify(key)));
    expect(new Set(keys).size).toBe(keys.length);
    for (const language of ['en', 'nl'] as const) {
      expect(new Set(actions.map(({ name }) => name[language])).size).toBe(actions.length);
    }
  });

  it('writes keys for assistive technology and for people', () => {
    const keys = [{ key: 'z', control: true, shift: true }] as const;
    expect(ariaShortcuts(keys)).toBe('Control+Shift+z Meta+Shift+z');
    expect(shownShortcut(keys[0], true)).toBe('⌘ ⇧ Z');
  });
});

describe('an address', () => {
  it.each(routes)('of %s leads there', (route) => {
    expect(askedBy(addressOf(route))).toMatchObject({ route, link: undefined });
  });

  it('of a screen that does not exist leads to the start', () => {
    expect(askedBy('#/constructor?link=x')).toMatchObject({ route: 'start', unknown: 'constructor' });
    for (const known of ['', '#/', '#/sim', '#/about/guide']) expect(askedBy(known).unknown).toBeUndefined();
  });

  it('is understood where a mail program escaped its signs', () => {
    const asked = { route: 'sim', link: '2.step-by-step.W10.ab.cd', replicate: 3, unknown: undefined };
    expect(askedBy('#/sim?link=2.step-by-step.W10.ab.cd&replicate=3')).toMatchObject(asked);
    expect(askedBy('#/sim%3Flink=2.step-by-step.W10.ab.cd&replicate=3')).toMatchObject(asked);
    expect(askedBy('#/sim%3Flink%3D2.step-by-step.W10.ab.cd%26replicate%3D3')).toMatchObject(asked);
    expect(askedBy('#/sim?open=%').preset).toBe('%');
  });
});

describe('the voice of the page', () => {
  it('fills in numbers as the language writes them, and leaves unknown gaps alone', () => {
    const words = { en: '{n} of {toString}', nl: '{n} van {toString}' };
    expect(voiceOf({ language: 'nl', pseudo: false })(words, { n: 0.5 })).toBe('0,5 van {toString}');
    expect(voiceOf({ language: 'en', pseudo: false })(words, { n: 1234 })).toBe('1,234 of {toString}');
  });

  it('can be made 1.7 times as long', () => {
    for (const text of ['a', 'Undo', 'A longer text of several words']) {
      expect(lengthened(text).length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.7));
    }
  });
});

describe('the word for a value', () => {
  it('is the first at 0 and the last at 100, for every lever', () => {
    for (const lever of levers) {
      expect(zoneOf(lever, 0)).toBe(lever.zones[0]);
      expect(zoneOf(lever, 100)).toBe(lever.zones.at(-1));
    }
  });
});
