import { expect, it } from 'vitest';
import { DecisionKind } from '../../../src/model/decisionRecord.ts';
import { voiceOf } from '../../../src/app/parts/say.ts';
import { decisionText, tookForText } from '../../../src/app/simulator/decisionText.ts';

const dutch = voiceOf({ language: 'nl', pseudo: false });
const decision = (kind: number, who = 4) => decisionText({ decision: { kind, domain: 0, who, success: true } }, dutch);

it('tells in plain Dutch who decided, and counts colleagues from 1', () => {
  expect(decision(DecisionKind.self)).toBe('Nam zelf een besluit over het vak, en dat pakte goed uit.');
  expect(decision(DecisionKind.overruled)).toContain('teruggedraaid door de leidinggevende');
  expect(decision(DecisionKind.teammate)).toContain('teamgenoot 5 nam het');
  expect(tookForText({ person: 0, domain: 0, success: false }, dutch)).toContain('voor teamgenoot 1, ');
});
