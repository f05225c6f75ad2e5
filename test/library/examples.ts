import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../cli/selfsteer.ts';

const block = /^```(\w+)(?: (\S+))?\n(.*?)^```$/gms;

/** The examples of a page: each script with what it prints, and files that have a name. */
export function examplesIn(page: string) {
  const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(block)].map(([, language, name, text]) => ({
    language,
    name: (name as string | undefined) ?? '',
    text,
  }));
  const scripts = blocks.flatMap(({ language, name, text }, b) => {
    if (language !== 'js' || name !== '') return [];
    const after = blocks.at(b + 1);
    return [{ text, prints: after?.language === 'text' ? after.text : '' }];
  });
  return { scripts, files: blocks.filter(({ name }) => name !== '') };
}

const mark = '--- what the next example prints ---';

/** The examples as one program, since each goes on from those before it. */
export const programOf = (scripts: readonly { readonly text: string }[]): string =>
  scripts.map(({ text }) => `${text}\nconsole.log(${JSON.stringify(mark)});\n`).join('');

/** What that program printed, by example. */
export const printedBy = (output: string): readonly string[] => output.split(`${mark}\n`).slice(0, -1);
