import { domains } from '../../model/define.ts';
import { domainNames } from '../../model/domainNames.ts';
import { levers } from '../../model/levers/index.ts';
import { type Words, words } from '../../words/words.ts';

/** A path of a scenario as people call it; the path itself where it has no name. */
export function factorName(path: string): Words {
  const [section, id, ...rest] = path.split('.');
  const lever = section === 'levers' ? levers.find((one) => one.id === id) : undefined;
  if (!lever) return words(path, path);
  const domain = domains.find((one) => one === rest[0]);
  const part = domain ? domainNames[domain] : rest.length > 0 ? words(rest.join('.'), rest.join('.')) : undefined;
  return part ? words(`${lever.name.en}, ${part.en}`, `${lever.name.nl}, ${part.nl}`) : lever.name;
}
