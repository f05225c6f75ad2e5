import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { domains } from '../../src/model/define.ts';
import { levers } from '../../src/model/levers/index.ts';
import { compile } from '../../src/scenario/compile.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { variantsOf } from '../../src/scenario/variants.ts';
import { scenarioText } from '../../src/scenario/write.ts';
import { example } from './example.ts';

const file = 'a.yaml';
const points = fc.double({ min: 0, max: 100, noNaN: true });

/** A lever as a file may give it, and the points that it means. */
const lever = fc.oneof(
  points.map((value) => ({ given: value, meant: [[0, value]] })),
  fc
    .uniqueArray(fc.integer({ min: -51, max: 400 }), { minLength: 1, maxLength: 6 })
    .chain((weeks) =>
      fc.tuple(fc.constant(weeks.sort((a, b) => a - b)), fc.array(points, { minLength: 6, maxLength: 6 })),
    )
    .map(([weeks, values]) => ({
      given: new Map(weeks.map((week, n) => [week, values[n]])),
      meant: weeks.map((week, n) => [week, values[n]]),
    })),
);

const settings = fc.record({
  // A file that holds the replacement character was not read as UTF-8.
  title: fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((title) => title.trim() !== '' && !title.includes('\ufffd')),
  seed: fc.string({ minLength: 1 }),
  single: fc.array(lever, { minLength: levers.length, maxLength: levers.length }),
  delegation: fc.tuple(lever, lever, lever, lever),
});

function scenarioIn(text: string): Scenario {
  const parsed = parseScenario(text, { file });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

describe('whatever someone sets', () => {
  it('can be saved and opened again, also a sign that stands for what was not text', () => {
    const words = fc.array(fc.constantFrom('\ufffd', '\\', '"', ' ', ':', 'é', 'a', '\n', '#'), { minLength: 1 });
    fc.assert(
      fc.property(words, (signs) => {
        const title = `T${signs.join('')}T`;
        const scenario: Scenario = { ...scenarioIn('selfsteer: 2\ntitle: T'), title: { en: title, nl: title } };
        expect(scenarioIn(scenarioText(scenario))).toEqual(scenario);
      }),
    );
  });

  it('reaches the model as it was written, divided by 100 once', () => {
    fc.assert(
      fc.property(settings, ({ title, seed, single, delegation }) => {
        const given = new Map<string, unknown>(levers.map(({ id }, n) => [id, single[n].given]));
        given.set('delegation', new Map(domains.map((domain, n) => [domain, delegation[n].given])));
        const scenario = scenarioIn(stringify({ selfsteer: 2, title, run: { seed }, levers: given }));
        expect(scenario.title.en).toBe(title);
        expect(scenario.run.seed).toBe(seed);
        const input = compile(scenario, 0);
        levers.forEach(({ id }, n) => {
          if (id === 'delegation') return;
          expect(input.levers[id]).toEqual(single[n].meant.map(([week, value]) => [week, value / 100]));
        });
        domains.forEach((domain, n) => {
          const expected = delegation[n].meant.map(([week, value]) => [week, value / 100]);
          expect(input.levers.delegation[domain]).toEqual(expected);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same scenario after it was written to a file and read again', () => {
    fc.assert(
      fc.property(settings, ({ title, seed, single }) => {
        const given = new Map<string, unknown>(levers.map(({ id }, n) => [id, single[n].given]));
        const scenario = scenarioIn(stringify({ selfsteer: 2, title, run: { seed }, levers: given }));
        expect(scenarioIn(scenarioText(scenario))).toEqual(scenario);
      }),
      { numRuns: 60 },
    );
    const rows =
      'selfsteer: 2\ntitle: T\nsweep: {design: list, rows: [{levers.control: {-9: 5, 0: 6}}, {levers.delegation: {hr: {-9: 5, 0: 6}}}]}';
    for (const whole of [scenarioIn(example), scenarioIn(rows)]) {
      expect(scenarioIn(scenarioText(whole))).toEqual(whole);
    }
  });

  it('by the command line is what the same value in the file would be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levers.map(({ id }) => id)), points, (id, value) => {
        const set = [{ path: `levers.${id}`, value: String(value) }];
        const parsed = parseScenario('selfsteer: 2\ntitle: T', { file, set });
        expect(parsed.ok && parsed.scenario).toEqual(scenarioIn(`selfsteer: 2\ntitle: T\nlevers: {${id}: ${value}}`));
      }),
    );
  });

  it('in a sweep is what the same value in the file would be', () => {
    const plain = scenarioIn('selfsteer: 2\ntitle: T');
    fc.assert(
      fc.property(fc.constantFrom(...levers.map(({ id }) => id)), points, (id, value) => {
        const cell = variantsOf(plain)({ [`levers.${id}`]: value }, { file });
        expect(cell.ok && cell.scenario).toEqual(scenarioIn(`selfsteer: 2\ntitle: T\nlevers: {${id}: ${value}}`));
      }),
    );
  });
});

describe('whatever someone opens', () => {
  const survives = (text: string): void => {
    const parsed = parseScenario(text, { file });
    const lines = text.split('\n').length;
    for (const { line, column, message } of parsed.ok ? parsed.warnings : parsed.issues) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message.nl).not.toBe('');
    }
    if (!parsed.ok) expect(parsed.issues.some(({ severity }) => severity === 'error')).toBe(true);
  };

  it('is refused or read, and never stops the program', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), survives), { numRuns: 500 });
    const yamlish = fc.array(
      fc.constantFrom(
        'selfsteer',
        'title',
        'levers',
        'control',
        'sweep',
        'vary',
        'design',
        ': ',
        '\n',
        '  ',
        '- ',
        '{',
        '}',
        '[',
        ']',
        ',',
        '&a ',
        '*a',
        '"',
        "'",
        '|',
        '>',
        '#',
        '!x ',
        '? ',
        '0',
        '70',
        '.inf',
        '~',
        '<<',
        '\t',
        '%YAML 1.1',
        '---',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(yamlish, (parts) => {
        survives(parts.join(''));
      }),
      { numRuns: 600 },
    );
  });

  it('may have been damaged on the way', () => {
    const damage = fc.record({ at: fc.nat(example.length), length: fc.nat(12), by: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(damage, ({ at, length, by }) => {
        survives(example.slice(0, at) + by + example.slice(at + length));
      }),
      { numRuns: 400 },
    );
  });

  it('may hold any value at any place', () => {
    const sections = [
      'title',
      'question',
      'organisation',
      'run',
      'phases',
      'levers',
      'events',
      'assumptions',
      'expect',
      'sweep',
      'without',
      'story',
    ];
    const keys = [
      'design',
      'vary',
      'rows',
      'control',
      'delegation',
      'week',
      'crisis',
      'levers.control',
      'deciding.share',
      'measure',
      'teams',
      'seed',
      '__proto__',
      '0',
    ];
    const value = fc.object({
      key: fc.constantFrom(...keys),
      maxDepth: 4,
      values: [fc.integer(), fc.double(), fc.constantFrom('list', 'factorial', 'x'), fc.constant(null), fc.boolean()],
    });
    fc.assert(
      fc.property(fc.constantFrom(...sections), value, (section, content) => {
        survives(JSON.stringify({ selfsteer: 2, title: 'T', [section]: content }));
        survives(JSON.stringify({ selfsteer: 2, title: 'T', [section]: [content] }));
      }),
      { numRuns: 500 },
    );
  });

  it('may be overridden by any path and value', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'levers',
            'control',
            'delegation',
            'hr',
            '.',
            '0',
            'events',
            'sweep',
            'vary',
            'assumptions',
            '__proto__',
            '',
          ),
        ),
        fc.string(),
        (parts, value) => {
          const parsed = parseScenario(example, { file, set: [{ path: parts.join('.'), value }] });
          expect(typeof parsed.ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});
