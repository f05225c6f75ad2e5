import { nearest } from '../scenario/nearest.ts';

/** A name that has to be one of some. A strange one is a mistake of whoever wrote the program: it throws a RangeError. */
export function known<Name extends string>(what: string, name: string, names: readonly Name[]): Name {
  const found = names.find((one) => one === name);
  if (found !== undefined) return found;
  const meant = nearest(name, names);
  const hint = meant === undefined ? `expected one of ${names.join(', ')}` : `did you mean ${meant}?`;
  throw new RangeError(`no ${what} is called ${JSON.stringify(name)}; ${hint}`);
}
