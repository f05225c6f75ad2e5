import type { Design, DesignId } from './define.ts';
import { factorial } from './factorial/factorial.ts';
import { latinHypercube } from './latinHypercube/latinHypercube.ts';
import { list } from './list/list.ts';
import { morris } from './morris/morris.ts';
import { oneAtATime } from './oneAtATime/oneAtATime.ts';
import { sobol } from './sobol/sobol.ts';

/** All designs; a new one is a file and a line here, beside its keys in the schema. */
export const designs: readonly Design[] = [factorial, list, oneAtATime, latinHypercube, sobol, morris];

/** Throws where a name is not in the list: a sweep's design is checked before. */
export function designOf(id: DesignId): Design {
  const found = designs.find((design) => design.id === id);
  if (!found) throw new Error(`no design is called ${id}`);
  return found;
}
