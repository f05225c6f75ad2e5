/* eslint-disable @typescript-eslint/consistent-type-imports -- an ambient module has no other way to name a type */

/** Made by the build, see `build/gallery.ts`. */
declare module 'virtual:gallery' {
  export const cards: readonly import('./gallery.ts').Card[];
  export const scenarios: import('./gallery.ts').Scenarios;
}

declare module '*.css';
