import { clamp } from './arithmetic.ts';
import { CHANGING, PERSON, traitColumns } from './columns.ts';
import { changes, everything, NO_OVERFLOW, teamCapacity } from './teamBuffer.ts';

/*
 * What is done to every column of a team. A build writes these loops out, column by column (src/build/columnLoops.ts),
 * since that is a fifth faster; what they do stands here, and tests run this.
 */

/** Loads the members from `from` up to `to` from the columns of the population. */
export function load(people: Float64Array, personAt: number, from: number, to: number): void {
  for (let c = 0; c < PERSON; c++) {
    let p = (personAt + from * PERSON + c) & NO_OVERFLOW;
    const end = c * teamCapacity + to;
    for (let at = c * teamCapacity + from; at < end; at++) {
      everything[at] = people[p];
      p = (p + PERSON) & NO_OVERFLOW;
    }
  }
}

/** Adds the changes of the week at once, in the buffer and in the columns of the population, and empties them. */
export function apply(people: Float64Array, personAt: number, size: number): void {
  for (let c = 0; c < CHANGING; c++) {
    let p = (personAt + c) & NO_OVERFLOW;
    const end = c * teamCapacity + size;
    for (let at = c * teamCapacity; at < end; at++) {
      const value = clamp(everything[at] + changes[at]);
      everything[at] = value;
      changes[at] = 0;
      people[p] = value;
      p = (p + PERSON) & NO_OVERFLOW;
    }
  }
  for (let c = FELT; c < PERSON; c++) store(people, personAt, size, c);
}

const FELT = CHANGING + traitColumns.length;

/** What was worked out is kept as it is. */
function store(people: Float64Array, personAt: number, size: number, c: number): void {
  let p = (personAt + c) & NO_OVERFLOW;
  for (let j = 0; j < size; j++) {
    people[p] = everything[c * teamCapacity + j];
    p = (p + PERSON) & NO_OVERFLOW;
  }
}

/**
 * Adds the members to the sums of `columns` (offsets in a person's record), one after another as a sum must. Four
 * columns at a time: no sum waits for another, and together they fit the processor's registers.
 */
export function addUp(sums: Float64Array, columns: Int32Array, size: number): void {
  let c = 0;
  for (; c + 3 < columns.length; c += 4) {
    const first = columns[c];
    const second = columns[c + 1];
    const third = columns[c + 2];
    const fourth = columns[c + 3];
    let one = sums[first];
    let two = sums[second];
    let three = sums[third];
    let four = sums[fourth];
    for (let j = 0; j < size; j++) {
      one += everything[first * teamCapacity + j];
      two += everything[second * teamCapacity + j];
      three += everything[third * teamCapacity + j];
      four += everything[fourth * teamCapacity + j];
    }
    sums[first] = one;
    sums[second] = two;
    sums[third] = three;
    sums[fourth] = four;
  }
  for (; c < columns.length; c++) {
    const last = columns[c];
    let sum = sums[last];
    for (let j = 0; j < size; j++) sum += everything[last * teamCapacity + j];
    sums[last] = sum;
  }
}
