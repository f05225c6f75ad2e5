/** A word as a shell takes it, in quotes where it has anything that means something there. */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Words as a shell would take them apart: spaces between quotes belong to a word. Undefined where a quote stays open. */
export function shellWordsOf(text: string): readonly string[] | undefined {
  const word = /(?:[^\s'"]|'[^']*'|"[^"]*")+/g;
  if (text.replace(word, '').trim() !== '') return undefined;
  return (text.match(word) ?? []).map((one) => one.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
}
