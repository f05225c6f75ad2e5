import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/**
 * The command line and what else runs in Node. Every output file lies one folder below `dist`, so that
 * `new URL('../worker/node.js', import.meta.url)` holds from an entry and from a shared chunk alike.
 */
const node: UserConfig = {
  publicDir: false,
  plugins: [executable('cli/main.js')],
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
    emptyOutDir: true,
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
      },
    },
  },
};

/** `vite build --mode node`; the page will be what every other mode builds and serves. */
export default defineConfig(({ mode }) => {
  if (mode === 'node') return node;
  throw new Error(`Nothing to build in mode ${mode}; the command line is built with --mode node`);
});

function executable(file: string): Plugin {
  return {
    name: 'executable',
    async writeBundle({ dir = '.' }) {
      await chmod(join(dir, file), 0o755);
    },
  };
}
