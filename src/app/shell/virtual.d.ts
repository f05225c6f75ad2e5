/* eslint-disable @typescript-eslint/consistent-type-imports -- an ambient module has no other way to name a type */

/** Made by the build, see `src/build/gallery.ts`. */
declare module 'virtual:gallery' {
  export const cards: readonly import('./gallery.ts').Card[];
  export const scenarios: import('./gallery.ts').Scenarios;
  export const stories: import('./gallery.ts').Scenarios;
  export const storyCards: readonly import('./gallery.ts').StoryCard[];
}

/** Made by the build, see `src/build/guide.ts`. */
declare module 'virtual:guide/*' {
  const pieces: import('../about/guidePieces.ts').Pieces;
  export default pieces;
}

/** Made by vite-plugin-pwa. */
declare module 'virtual:pwa-register' {
  export function registerSW(options: {
    readonly onNeedRefresh?: () => void;
    readonly onOfflineReady?: () => void;
  }): (reload?: boolean) => Promise<void>;
}

/** Written in by vite: what the page is built as. */
interface ImportMeta {
  readonly env: { readonly MODE: string; readonly DEV: boolean };
}

declare module '*.css';

/** The text of a file as it is. */
declare module '*.yaml?raw' {
  const content: string;
  export default content;
}

declare module '*?worker&inline' {
  const InlineWorker: new () => Worker;
  export default InlineWorker;
}
