/** Whether all of the page is one file, which may stand anywhere: then no other file stands beside it. */
export const isOneFile = import.meta.env.MODE === 'single';
