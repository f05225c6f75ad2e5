import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOf, courseText, leastOf } from '../../../src/charts/drawing/course.ts';

const weeks = (of: (week: number) => number, last = 156): number[] => Array.from({ length: last + 1 }, (_, w) => of(w));
const en = (values: readonly number[], more: { sd?: number | undefined; reference?: readonly number[] } = {}): string =>
  courseText({ values, ...more }, 'en');

describe('the title of a line', () => {
  it('says hardly any change where it is little beside how people differ, however it wobbles', () => {
    const wobble = weeks((week) => 53 + Math.sin(week) / 2 - week / 156);
    expect(en(wobble, { sd: 14 })).toBe('hardly any change in three years (53 → 52)');
    expect(courseText({ values: wobble.slice(0, 53), sd: 14 }, 'nl')).toMatch(/^nauwelijks verandering in een jaar/);
    expect(en(wobble.slice(0, 14), { sd: 14 })).toMatch(/^hardly any change in 13 weeks/);
  });

  it('calls the same change a rise where people hardly differ', () => {
    const rise = weeks((week) => 53 + week / 78);
    expect(en(rise, { sd: 14 })).toMatch(/^hardly/);
    expect(en(rise, { sd: 4 })).toBe('up from 53 to 55');
  });

  it('says when a line rises: all along, late, or early and no more', () => {
    expect(en(weeks((week) => 50 + week / 8))).toBe('up from 50 to 70');
    expect(en(weeks((week) => 50 + 22 * Math.max(0, (week - 60) / 96)))).toMatch(
      /^up from 50 to 72, only after week 6\d$/,
    );
    expect(en(weeks((week) => 72 - 22 * Math.max(0, 1 - week / 40)))).toMatch(
      /^up from 50 to 72 by week 3\d, then level$/,
    );
  });

  it('says the dip before the gain, and the gain that did not last', () => {
    const dip = weeks((week) => (week < 40 ? 53 - week / 8 : 48 + (week - 40) / 8));
    expect(en(dip)).toBe('first down to 48, then up to 63, above where it began (53)');
    const peak = weeks((week) => (week < 80 ? 50 + week / 4 : 70 - (week - 80) / 8));
    expect(en(peak)).toBe('up from 50 to 70, then back to 61');
    expect(courseText({ values: peak }, 'nl')).toBe('omhoog van 50 naar 70, dan terug naar 61');
  });

  it('says where it ends beside the dashed line', () => {
    const values = weeks((week) => 50 + week / 8);
    expect(en(values, { reference: weeks(() => 58) })).toBe('up from 50 to 70, 12 above the dashed line');
    expect(en(values, { reference: weeks((week) => 50 + week / 7.9) })).toMatch(/almost the same as the dashed line$/);
  });

  it('says that nothing was seen yet, and of one week no more than where it stands', () => {
    expect(en([])).toBe('there is nothing to show yet.');
    expect(en([Number.NaN])).toBe('there is nothing to show yet.');
    expect(en([52.6])).toBe('53 in week 0');
  });
});

const line = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 160 });
const sd = fc.option(fc.double({ min: 0, max: 30, noNaN: true }), { nil: undefined });

describe('whatever the line', () => {
  it('never claims a rise where the end is not above the start, nor a fall where it is not below', () => {
    fc.assert(
      fc.property(line, sd, (values, spread) => {
        const said = en(values, { sd: spread });
        const [start, end] = [values[0], values[values.length - 1]];
        if (/^up from|above where it began/.test(said)) expect(end).toBeGreaterThan(start);
        if (/^down from|below where it began/.test(said)) expect(end).toBeLessThan(start);
        if (said.startsWith('hardly')) {
          for (const value of values) expect(Math.abs(value - start)).toBeLessThan(2 * leastOf(spread));
        }
      }),
    );
  });

  it('turns where the line turns, and says the mirrored line the other way round', () => {
    fc.assert(
      fc.property(line, sd, (values, spread) => {
        const course = courseOf({ values, sd: spread });
        const mirrored = courseOf({ values: values.map((value) => 100 - value), sd: spread });
        for (const turn of [course?.lowest, course?.highest]) if (turn) expect(values[turn.week]).toBe(turn.value);
        expect(mirrored?.highest === undefined).toBe(course?.lowest === undefined);
        const other = { up: 'down', down: 'up', same: 'same' } as const;
        expect(mirrored?.direction).toBe(course && other[course.direction]);
      }),
    );
  });

  it('says nothing of weeks that are not drawn', () => {
    fc.assert(
      fc.property(line, fc.nat(), line, (seen, _, future) => {
        const hidden = [...seen, ...future].slice(0, seen.length);
        expect(en(hidden)).toBe(en(seen));
      }),
    );
  });
});
