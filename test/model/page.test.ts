import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { rulesHeading, rulesMarkdown } from '../../src/build/modelPage.ts';
import { assumptions } from '../../src/model/assumptions.ts';
import { stateColumns, teamColumns } from '../../src/model/columns.ts';
import { rules } from '../../src/model/rules/index.ts';

const folder = fileURLToPath(new URL('../../src/model/', import.meta.url));
const page = readFileSync(`${folder}README.md`, 'utf8');
const equations = rules.flatMap((rule) =>
  Object.entries<string>(rule.equations).map(([of, equation]) => ({ rule: rule.id, of: of.split(', '), equation })),
);

/** `R_i` and `n` are no numbers, `2^32` is one. */
const numbersIn = (text: string): ReadonlySet<number> =>
  new Set(Array.from(text.matchAll(/\d+(\.\d+)?/g), ([number]) => Number(number)));

/** Numbers that count or index, or that halve: they assume nothing. */
const plain = [0, 1, 2];

/** Files whose numbers are layout and words, not the model's. */
const others =
  /^(levers|measures|events|columns|assuming|assumptions|define|decisionRecord|population|teamBuffer|explain)/;

/** Numbers in the code of a file: not those in definitions of assumptions, which the registry shows, nor in constants with a name. */
function numbersOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(folder + file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'assumptions') return;
    if (ts.isVariableDeclaration(node) && /^[A-Z_]+$/.test(node.name.getText())) return;
    if (ts.isNumericLiteral(node) && !plain.includes(Number(node.text))) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("the model's page", () => {
  it('shows every rule, equation and assumption as the registry has them (npx vitest run test/model/page.test.ts -u)', async () => {
    const prose = page.slice(0, page.indexOf('\n### ', page.indexOf(rulesHeading)) + 1 || undefined).trimEnd();
    await expect(`${prose}\n\n${rulesMarkdown()}`).toMatchFileSnapshot(`${folder}README.md`);
  });

  it('has one equation for each column that changes', () => {
    const changed = equations.filter(({ equation }) => equation.startsWith('+=')).flatMap(({ of }) => of);
    const drawn = equations.filter(({ equation }) => equation.includes('bell4(draw)')).flatMap(({ of }) => of);
    const constant = teamColumns.filter((column) => ![...changed, ...drawn].includes(column));
    expect([...changed].sort()).toEqual([...new Set(changed)].sort());
    expect(stateColumns.filter((column) => !changed.includes(column))).toEqual([]);
    expect(constant).toEqual([]);
  });

  it('names each assumption in an equation that uses it', () => {
    const unused = assumptions.filter(
      ({ group, key }) =>
        !equations.some(({ rule, equation }) =>
          new RegExp(rule === group ? `(?<![.\\w])${key}(_d)?(?!\\w)` : `\\b${group}\\.${key}\\b`).test(equation),
        ) && !page.slice(0, page.indexOf(rulesHeading)).includes(`${group}.${key}`),
    );
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('states every number in the code that is no assumption', () => {
    const stated = numbersIn(
      page.slice(0, page.indexOf('\n| assumption |')) + equations.map(({ equation }) => equation).join('\n'),
    );
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !others.test(file),
    );
    expect(files.length).toBeGreaterThan(15);
    const silent = files.flatMap((file) =>
      numbersOf(file).flatMap((number) => (stated.has(Number(number)) ? [] : [`${file}: ${number}`])),
    );
    expect(silent).toEqual([]);
  });
});
