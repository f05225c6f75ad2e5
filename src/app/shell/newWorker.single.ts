import PageWorker from '../../../workers/browser.ts?worker&inline';

/** The page's worker, from inside the one file that holds everything; in the place of `newWorker.ts` in that build. */
export const newWorker = (): Worker => new PageWorker();
