import { factorial } from './factorial/factorial.ts';
import { latinHypercube } from './latinHypercube/latinHypercube.ts';
import { list } from './list/list.ts';
import { morris } from './morris/morris.ts';
import { oneAtATime } from './oneAtATime/oneAtATime.ts';
import { sobol } from './sobol/sobol.ts';

/** All designs; a new one is a folder and a line here. */
export const designs = [factorial, list, oneAtATime, latinHypercube, sobol, morris] as const;

export type DesignId = (typeof designs)[number]['id'];

/** What designs can say of a measure. */
export type Sensitivity = NonNullable<ReturnType<(typeof designs)[number]['sensitivity']>>;

/** Throws where a name is not in the list: a sweep's design is checked before. */
export function designOf(id: DesignId): (typeof designs)[number] {
  const found = designs.find((design) => design.id === id);
  if (!found) throw new Error(`no design is called ${id}`);
  return found;
}
