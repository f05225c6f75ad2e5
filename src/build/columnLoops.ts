import type { Plugin } from 'vite';
import {
  CHANGING,
  feltColumns,
  P,
  PERSON,
  personColumns,
  stateColumns,
  traitColumns,
  type PersonColumn,
} from '../model/columns.ts';

/**
 * Writes the loops over columns (src/model/columnLoops.ts) out in what is built: a team is small, so that a loop for each
 * column would cost more than what it does.
 */
export function columnLoops(): Plugin {
  return {
    name: 'column-loops',
    enforce: 'pre',
    load: (id) => (id.endsWith('/src/model/columnLoops.ts') ? writtenOut() : undefined),
  };
}

function writtenOut(): string {
  // The compiler writes out only so many calls in one function, and a processor has only so many registers.
  const applied = inParts(stateColumns, 8);
  const summed = inParts([...stateColumns, ...feltColumns], 6);
  return `
    import { clamp } from './arithmetic.ts';
    import { change, everything, NO_OVERFLOW, now, teamCapacity } from './teamBuffer.ts';

    export function load(people, personAt, from, to) {
      for (let j = from; j < to; j++) {
        const p = (personAt + j * ${PERSON}) & NO_OVERFLOW;
        ${each(personColumns, (name) => `now.${name}[j] = people[p + ${P[name]}];`)}
      }
    }

    export function apply(people, personAt, size) {
      ${applied.map((_, part) => `apply${part}(people, personAt, size);`).join('\n')}
    }
    ${applied.map((columns, part) => applyPart(part, columns, part === applied.length - 1)).join('\n')}

    const applied = (column, added, j) => {
      const value = clamp(column[j] + added[j]);
      column[j] = value;
      added[j] = 0;
      return value;
    };

    export function addUp(sums, columns, size) {
      if (columns.length === 0) return;
      ${summed.map((_, part) => `addUp${part}(sums, size);`).join('\n')}
      for (let c = 0; c < columns.length; c++) {
        const column = columns[c];
        if (column < ${CHANGING} || column >= ${CHANGING + traitColumns.length}) continue;
        for (let j = 0; j < size; j++) sums[column] += everything[column * teamCapacity + j];
      }
    }
    ${summed.map((columns, part) => addUpPart(part, columns)).join('\n')}
  `;
}

const applyPart = (part: number, columns: readonly PersonColumn[], last: boolean): string => `
  function apply${part}(people, personAt, size) {
    for (let j = 0; j < size; j++) {
      const p = (personAt + j * ${PERSON}) & NO_OVERFLOW;
      ${each(columns, (name) => `people[p + ${P[name]}] = applied(now.${name}, change.${name}, j);`)}
      ${last ? each(feltColumns, (name) => `people[p + ${P[name]}] = now.${name}[j];`) : ''}
    }
  }`;

const addUpPart = (part: number, columns: readonly PersonColumn[]): string => `
  function addUp${part}(sums, size) {
    ${each(columns, (name) => `let ${name} = sums[${P[name]}];`)}
    for (let j = 0; j < size; j++) {
      ${each(columns, (name) => `${name} += now.${name}[j];`)}
    }
    ${each(columns, (name) => `sums[${P[name]}] = ${name};`)}
  }`;

const each = (columns: readonly PersonColumn[], line: (name: PersonColumn) => string): string =>
  columns.map(line).join('\n');

const inParts = (columns: readonly PersonColumn[], most: number): readonly (readonly PersonColumn[])[] =>
  Array.from({ length: Math.ceil(columns.length / most) }, (_, part) => columns.slice(part * most, (part + 1) * most));
