import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { withPolicy } from './securityPolicy.ts';

/** What the page is called where all of it is one file; `src/app/shell/wholePage.ts` asks the server for it. */
const wholePageName = 'selfsteer.html';

/**
 * Finishes the folder for trainers. In the page that is one file the icon moves, and it has no place of its own to fetch
 * from, so it may fetch nothing; the guide and the licences lie beside it.
 */
export const oneFile = (): Plugin => ({
  name: 'one-file',
  apply: 'build',
  // Once the file is there: only then has everything moved into it.
  async writeBundle({ dir = '.' }) {
    const built = join(dir, 'index.html');
    const icon = encodeURIComponent(await readFile('public/icon.svg', 'utf8'));
    const html = (await readFile(built, 'utf8')).replace('./icon.svg', `data:image/svg+xml,${icon}`);
    await writeFile(join(dir, wholePageName), withPolicy(html, []));
    await rm(built);
    await cp('public/guide', join(dir, 'guide'), { recursive: true });
    await cp('LICENSE', join(dir, 'LICENSE'));
  },
});

/** The served page brings the one file along, for whoever wants a scenario to go. `vite build --mode single` comes first. */
export const wholePage = (): Plugin => ({
  name: 'whole-page',
  apply: 'build',
  async generateBundle() {
    const source = await readFile(join('release', wholePageName), 'utf8');
    this.emitFile({ type: 'asset', fileName: wholePageName, source });
  },
});
