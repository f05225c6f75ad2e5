/** In the place of `virtual:pwa-register` where the page is one file: that needs no copy of itself. */
export const registerSW = () => (): Promise<void> => Promise.resolve();
