import { entriesAt, itemsAt, type Found, type Path } from '../found.ts';
import { quoted } from '../messages.ts';
import { words } from '../../words/words.ts';
import type { Problem } from '../problem.ts';

/** The one name that schemas of free mappings pass over in silence. */
export function unknownProto(file: Found): Problem[] {
  const problems: Problem[] = [];
  const visit = (found: Found, path: Path): void => {
    for (const [key, { value }] of entriesAt(found, [])) {
      if (key === '__proto__') problems.push({ path: [...path, key], part: 'key', message: noName(key) });
      else visit(value, [...path, key]);
    }
    itemsAt(found, []).forEach((item, n) => {
      visit(item, [...path, String(n)]);
    });
  };
  for (const section of free) {
    const found = entriesAt(file, []).find(([key]) => key === section)?.[1].value;
    if (found) visit(found, [section]);
  }
  return problems;
}

/** Sections in which the author chooses names. */
const free = ['levers', 'sweep', 'story'];

const noName = (name: string) =>
  words(
    `unknown name ${quoted(name)}; expected another name`,
    `onbekende naam ${quoted(name)}; verwacht: een andere naam`,
  );
