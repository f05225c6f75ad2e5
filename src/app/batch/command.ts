/** The command that does the same; a name that a shell would read otherwise is quoted. */
export function commandFor(file: string): string {
  const safe = /^[\w./@%+:,][\w./@%+:,-]*$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`;
  // A name that begins with a dash would be taken for an option.
  return `selfsteer batch ${file.startsWith('-') ? quotedFolder(file) : safe} --out results`;
}

const quotedFolder = (file: string): string => `'./${file.replaceAll("'", `'\\''`)}'`;
