/** Finds exports, files and dependencies that nothing uses. Options: https://knip.dev/reference/configuration. */
export default {
  entry: [
    'src/cli/main.ts',
    'src/library/index.ts',
    'src/app/shell/*.single.ts',
    'src/app/shell/noServer.ts',
    // Named by its path in a module that the build makes, and in its declaration.
    'src/app/shell/gallery.ts',
    'workers/*.ts',
    'bench/*.{ts,js}',
    'bench/peers/*.js',
    'test/**/*.test.ts',
    'test/node/*.js',
    'test/cli/faults/*.js',
  ],
  project: ['src/**/*.{ts,tsx}', 'workers/*.ts', 'bench/**/*.{ts,js}', 'test/**/*.{ts,js}', '*.{js,cjs,ts}'],
  // A type in the signature of what is exported may have a name for whoever needs it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Comes with Vite; a style sheet names the file.
  ignoreDependencies: ['rolldown', '@fontsource-variable/figtree'],
  // Of the operating system.
  ignoreBinaries: ['mount', 'umount', 'Rscript'],
};
