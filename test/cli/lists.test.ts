import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shippedScenarios, readScenario } from '../../src/cli/files.ts';
import { assumptions } from '../../src/model/assumptions.ts';
import { languages } from '../../src/words/words.ts';
import { levers } from '../../src/model/levers/index.ts';
import { measures } from '../../src/model/measures/index.ts';
import { selfsteer } from './selfsteer.ts';

const listed = {
  levers: levers.map(({ id }) => id),
  measures: measures.map(({ id }) => id),
  assumptions: assumptions.map(({ name }) => name),
} as const;
const lists = Object.entries(listed).flatMap(([name, ids]) => languages.map((language) => ({ name, language, ids })));

describe('the list of', () => {
  it.each(lists)('$name in $language has every name whole, within 80 columns and without colour', (list) => {
    const { status, stdout, stderr } = selfsteer([list.name, '--lang', list.language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const id of list.ids) expect(stdout).toMatch(new RegExp(`^${id.replaceAll('.', '\\.')}( |$)`, 'm'));
    expect(stdout.split('\n').filter((line) => Array.from(line).length > 80)).toEqual([]);
    expect(stdout).not.toContain('\x1b');
  });

  it('levers has names, help, zones and the status quo of the registry', () => {
    const oneLine = selfsteer(['levers', '--lang', 'nl']).stdout.replaceAll(/\s+/g, ' ');
    for (const { name, help, zones } of levers) {
      expect(oneLine).toContain(`${name.nl} ${help.nl} 0–100: ${zones.map((zone) => zone.nl).join(' – ')} Nu: `);
    }
  });

  it('assumptions has decimal commas in Dutch only, and sources', () => {
    const [en, nl] = languages.map((language) => selfsteer(['assumptions', '--lang', language]).stdout);
    expect(en).toMatch(/^leading\.relapse +0\.501 {2}how strongly/m);
    expect(en).toMatch(/^ +weight, 0\.3–1\.2; Staw,/m);
    expect(nl).toMatch(/^leading\.relapse +0,501 {2}hoe sterk/m);
    expect(nl).toMatch(/^ +gewicht, 0,3–1,2; Staw,/m);
  });

  it.each(Object.entries(listed))('%s is JSON too, the same in every language', (name, ids) => {
    const [en, nl] = languages.map((lang) => selfsteer([name, '--format', 'json', '--lang', lang]).stdout);
    expect(en).toBe(nl);
    const records = JSON.parse(en) as { id?: string; name: string }[];
    expect(records.map((record) => record.id ?? record.name)).toEqual(ids);
  });
});

it('the schema is JSON, and every scenario that comes along fits it', async () => {
  const valid = new Ajv2020({ strict: false }).compile(JSON.parse(selfsteer(['schema']).stdout) as object);
  for (const name of shippedScenarios()) {
    expect([name, valid(parse((await readScenario(name)).text)), valid.errors]).toEqual([name, true, null]);
  }
});
