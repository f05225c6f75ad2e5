/** Puts values where a text has their names between braces; a gap without a value stays as it is. */
export const filled = (
  text: string,
  values: Readonly<Record<string, string | number>>,
  numberAs: (value: number) => string = String,
): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : gap;
    return typeof value === 'number' ? numberAs(value) : value;
  });
