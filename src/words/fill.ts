/**
 * Puts values where a text has their names between braces; a gap without a value stays as it is. `{n|hand|hands}` is the
 * word that goes with a number: the first with 1, else the second.
 */
export const filled = (
  text: string,
  values: Readonly<Record<string, string | number>>,
  numberAs: (value: number) => string = String,
): string =>
  text.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (gap: string, name: string, one?: string, more?: string) => {
    if (!Object.hasOwn(values, name)) return gap;
    const value = values[name];
    if (one !== undefined && more !== undefined) return Number(value) === 1 ? one : more;
    return typeof value === 'number' ? numberAs(value) : value;
  });
