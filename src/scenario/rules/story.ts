import { at, entriesAt, itemsAt, numberAt, type Found, type Path } from '../found.ts';
import { unknownName } from '../messages.ts';
import { words } from '../../words/words.ts';
import type { Problem } from '../problem.ts';
import { shippedNames } from '../shipped.ts';
import { weeksOf } from './span.ts';

/** Steps speak of weeks that the run has, and forwards, and of scenarios that come along. */
export function storyRules(file: Found): Problem[] {
  const weeks = weeksOf(file);
  return itemsAt(file, ['story', 'steps']).flatMap((step, n) => {
    const path = ['story', 'steps', String(n)];
    return [
      ...['week', 'from', 'to'].flatMap((key) => beyond(step, path, key, weeks)),
      ...backwards(step, path),
      ...unknown(step, path),
      ...idle(step, path),
      ...noSuchAnswer(step, path),
    ];
  });
}

function beyond(step: Found, path: Path, key: string, weeks: number): Problem[] {
  const week = step.kind === 'mapping' ? numberAt(step, [key]) : undefined;
  if (week === undefined || week <= weeks) return [];
  const message = words(
    `found week ${week}, after the end of the run; expected 0 to ${weeks}`,
    `gevonden: week ${week}, na het einde; verwacht: 0 tot en met ${weeks}`,
  );
  return [{ path: [...path, key], message }];
}

function backwards(step: Found, path: Path): Problem[] {
  if (step.kind !== 'mapping') return [];
  const [from, to] = [numberAt(step, ['from']), numberAt(step, ['to'])];
  if (from === undefined || to === undefined || from < to) return [];
  const message = words(
    `found ${to}, not after from (${from}); expected a later week`,
    `gevonden: ${to}, niet na from (${from}); verwacht: een latere week`,
  );
  return [{ path: [...path, 'to'], message }];
}

/** A file may be saved before the step is finished, so it opens with a word about it. */
function idle(step: Found, path: Path): Problem[] {
  const kind = at(step, ['kind']);
  if (kind?.kind !== 'text' || kind.text !== 'set') return [];
  const changes = entriesAt(step, ['levers']).length > 0 || at(step, ['crisis']) || at(step, ['newLeaders']);
  if (changes) return [];
  const message = words(
    'this step changes nothing; expected levers, crisis or newLeaders',
    'deze stap verandert niets; verwacht: levers, crisis of newLeaders',
  );
  return [{ path, message, severity: 'warning' }];
}

function noSuchAnswer(step: Found, path: Path): Problem[] {
  const outcome = step.kind === 'mapping' ? numberAt(step, ['outcome']) : undefined;
  const options = itemsAt(step, ['options']).length;
  if (outcome === undefined || options === 0 || outcome <= options) return [];
  const message = words(
    `found ${outcome}, but there are ${options} options; expected 1 to ${options}`,
    `gevonden: ${outcome}, maar er zijn ${options} options; verwacht: 1 tot en met ${options}`,
  );
  return [{ path: [...path, 'outcome'], message }];
}

/** The page can load these only. */
const unknown = (step: Found, path: Path): Problem[] =>
  ['scenario', 'with'].flatMap((key): Problem[] => {
    const name = at(step, [key]);
    if (name?.kind !== 'text' || shippedNames.some((known) => known === name.text)) return [];
    return [{ path: [...path, key], message: unknownName(name.text, { what: aScenario, names: shippedNames }) }];
  });

const aScenario = words('the name of a scenario that comes along', 'de naam van een meegeleverd scenario');
