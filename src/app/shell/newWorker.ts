/** The page's worker, as a file of its own. */
export const newWorker = (): Worker =>
  new Worker(new URL('../../../workers/browser.ts', import.meta.url), { type: 'module' });
