import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const packaged = '@fontsource-variable/figtree';

/** The page's letters: asked for before the style sheet is read, and their licence beside those of the code. */
export const typeface = (): Plugin => ({
  name: 'typeface',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {} }) {
      const file = Object.keys(bundle).find((name) => name.endsWith('.woff2'));
      if (file === undefined) return [];
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  },
  async writeBundle({ dir = '.' }) {
    const text = await readFile(join('node_modules', packaged, 'LICENSE'), 'utf8');
    await appendFile(join(dir, 'licenses.md'), `\n## ${packaged} (OFL-1.1)\n\n${text}`);
  },
});
