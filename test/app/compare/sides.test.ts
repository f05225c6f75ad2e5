import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addedBeside, branched, opened, withScenario } from '../../../src/app/shell/document.ts';
import { setLever } from '../../../src/app/shell/edits/leverEdits.ts';
import { asPair, madeFirst, MOST, otherKeys, paired, sideOf, usualSides } from '../../../src/app/compare/sides.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';

function shipped(name: string) {
  const parsed = parseScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'), { file: name });
  if (!parsed.ok) throw new Error(`${name} is wrong`);
  return parsed.scenario;
}
const stepByStep = shipped('step-by-step');
const statusQuo = shipped('status-quo');
const examples = new Map([
  ['status-quo', statusQuo],
  ['step-by-step', stepByStep],
]);

describe('what is compared at first', () => {
  it('is an untouched scenario against the status quo, and the status quo against an example', () => {
    expect(usualSides(opened(stepByStep, 'step-by-step'))).toEqual(['example:status-quo', 'branch:1']);
    expect(usualSides(opened(statusQuo, 'status-quo'))).toEqual(['branch:1', 'example:step-by-step']);
  });

  it('is a changed scenario against what it was', () => {
    const document = withScenario(opened(stepByStep, 'step-by-step'), (of) => setLever(of, ['control'], 5, 30));
    const [before, after] = usualSides(document).map((key) => sideOf(key, document, examples)?.scenario);
    expect(before).toBe(stepByStep);
    expect(after?.levers.control).not.toEqual(stepByStep.levers.control);
  });

  it('is every branch, as far as they can be told apart', () => {
    let document = opened(stepByStep, 'step-by-step');
    for (let more = 0; more < 5; more++) document = branched(document);
    expect(usualSides(document)).toHaveLength(MOST);
  });
});

describe('a side', () => {
  it('that was closed is no longer there, and an example only once it is loaded', () => {
    const document = opened(stepByStep, 'step-by-step');
    expect(sideOf('branch:7', document, examples)).toBeUndefined();
    expect(sideOf('example:status-quo', document, new Map())).toBeUndefined();
  });

  it('can be made the first without any going away', () => {
    expect(madeFirst(['a', 'b', 'c'], 'c')).toEqual(['c', 'a', 'b']);
  });

  it('that is chosen is not offered again', () => {
    const document = opened(stepByStep, 'step-by-step');
    expect(otherKeys(document, [...examples.keys()], ['branch:1', 'example:status-quo'])).toEqual([
      'example:step-by-step',
    ]);
  });

  it('from a file becomes a branch beside the one at work, which stays at work', () => {
    const document = addedBeside(opened(stepByStep, 'step-by-step'), statusQuo);
    expect(document.current).toBe('1');
    expect(document.branches.map(({ scenario }) => scenario)).toEqual([stepByStep, statusQuo]);
  });
});

describe('pairs', () => {
  it('run with the seed and the number of runs of the first', () => {
    const other = { ...stepByStep, run: { ...stepByStep.run, seed: 'another', replicates: 3 } };
    expect(asPair(other, statusQuo).run).toEqual(statusQuo.run);
  });

  it('are refused with the reason, in both languages, where the number of people differs', () => {
    const small = { ...stepByStep, organisation: { ...stepByStep.organisation, employees: 40 } };
    const { sides, refused } = paired([
      { key: 'a', name: statusQuo.title, scenario: statusQuo },
      { key: 'b', name: small.title, scenario: small },
      { key: 'c', name: stepByStep.title, scenario: stepByStep },
    ]);
    expect(sides.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(refused).toHaveLength(1);
    expect(refused[0].reason.en).toMatch(/40.*only where these are the same/);
    expect(refused[0].reason.nl).toMatch(/120 medewerkers.*40/);
  });
});
