import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { columnLoops } from './src/build/columnLoops.ts';
import { firstChart } from './src/build/firstChart.ts';
import { gallery } from './src/build/gallery.ts';
import { guide } from './src/build/guide.ts';
import { oneFile, wholePage } from './src/build/oneFile.ts';
import { securityPolicy } from './src/build/securityPolicy.ts';
import { typeface } from './src/build/typeface.ts';

/**
 * The command line and what else runs in Node. Every output file lies one folder below `dist`, so that
 * `new URL('../worker/node.js', import.meta.url)` holds from an entry and from a shared chunk alike.
 */
const node: UserConfig = {
  publicDir: false,
  plugins: [columnLoops(), emptied(['bench', 'chunks', 'cli', 'worker']), executable('cli/main.js')],
  ssr: {
    target: 'node',
    // One file read beats hundreds at start-up; piscina starts a worker file of its own, so it has to stay a package, and
    // DuckDB is there only for whoever installed it.
    noExternal: true,
    external: ['piscina', '@duckdb/node-api'],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    // The page lies in `dist` as well.
    emptyOutDir: false,
    minify: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      // Else a comment names the file that each piece came from, outside this folder too when node_modules is a link.
      experimental: { attachDebugInfo: 'none' },
      input: {
        'cli/main': 'src/cli/main.ts',
        'worker/node': 'workers/node.ts',
        'bench/kernel': 'bench/kernel.ts',
        'bench/parquet': 'bench/parquet.ts',
      },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        // The model's weekly loop is fast only where V8 folds its module constants into code. The default turns them into
        // `var`, and what one chunk imports from another is no constant either (see test/build.test.ts).
        topLevelVar: false,
        codeSplitting: {
          groups: [
            { name: 'model', test: /\/src\/(model|random)\// },
            // A group takes along what it imports, and words are needed by what starts without the model.
            { name: 'words', test: /\/src\/words\//, priority: 1 },
          ],
        },
      },
    },
  },
};

// The package's entry brings six other generators along; nobody uses them.
const aliases = [{ find: 'seedrandom', replacement: 'seedrandom/seedrandom.js' }];

/** The page: static files that work from any folder of any server. */
const page: UserConfig = {
  base: './',
  plugins: [columnLoops(), gallery(), guide(), firstChart(), typeface(), securityPolicy(), wholePage(), offline()],
  resolve: { alias: aliases },
  worker: { format: 'es', plugins: () => [columnLoops()] },
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    target: 'es2022',
    // An inlined asset would be a data: address that the page's own security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The gallery's runs are what takes time, and they are meant to.
    rolldownOptions: { checks: { bundlerTimings: false } },
    license: { fileName: 'licenses.md' },
  },
  server: { host: 'localhost' },
  preview: { host: 'localhost' },
};

/** What others import: one module that needs no other and no host, beside the declarations of its types. */
const library: UserConfig = {
  publicDir: false,
  plugins: [columnLoops()],
  resolve: { alias: aliases },
  build: {
    lib: { entry: 'src/library/index.ts', formats: ['es'], fileName: 'index' },
    outDir: 'dist/library',
    target: 'es2022',
    minify: false,
    rolldownOptions: { experimental: { attachDebugInfo: 'none' }, output: { topLevelVar: false, comments: false } },
  },
};

/** All of the page in one HTML file, for a USB stick: it runs without a server and without a network. */
const single: UserConfig = {
  ...page,
  plugins: [
    columnLoops(),
    gallery(),
    guide(),
    firstChart(),
    typeface(),
    viteSingleFile({ removeViteModuleLoader: true }),
    oneFile(),
  ],
  resolve: {
    alias: [
      ...aliases,
      { find: /.*\/newWorker\.ts$/, replacement: join(import.meta.dirname, 'src/app/shell/newWorker.single.ts') },
      { find: /.*\/wholePage\.ts$/, replacement: join(import.meta.dirname, 'src/app/shell/wholePage.single.ts') },
      { find: 'virtual:pwa-register', replacement: join(import.meta.dirname, 'src/app/shell/noServer.ts') },
    ],
  },
  publicDir: false,
  // A module would have an origin of its own there, and be refused.
  worker: { format: 'iife', plugins: () => [columnLoops()] },
  build: { ...page.build, outDir: 'release', assetsInlineLimit: Infinity },
};

const modes: Readonly<Record<string, UserConfig>> = { node, library, single };

/** `--mode node` builds the command line, `library` and `single` are named above; every other mode builds and serves the page. */
export default defineConfig(({ mode }) => modes[mode] ?? page);

/** Keeps the whole page for when there is no network; a newer version waits until someone takes it. */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    workbox: { globPatterns: ['**/*.{html,js,css,svg,png,woff2,webmanifest,md}'], cleanupOutdatedCaches: true },
    manifest: {
      name: 'Selfsteer',
      short_name: 'Selfsteer',
      description: 'How an organisation learns to steer itself: a simulation to think with',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#FFFFFF',
      theme_color: '#0B5FA5',
      icons: [
        { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
        { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
        { src: 'icon-maskable.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    },
  });
}

function emptied(folders: readonly string[]): Plugin {
  return {
    name: 'emptied',
    async buildStart() {
      for (const folder of folders) await rm(join('dist', folder), { recursive: true, force: true });
    },
  };
}

function executable(file: string): Plugin {
  return {
    name: 'executable',
    async writeBundle({ dir = '.' }) {
      await chmod(join(dir, file), 0o755);
    },
  };
}
