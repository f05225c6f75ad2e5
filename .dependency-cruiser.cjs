const pure = '^src/(words|random|statistics|model|scenario|experiment)/';

/** The lower rooms that a room may import from, itself included. */
const sees = {
  words: ['words'],
  random: ['random'],
  statistics: ['words', 'random', 'statistics'],
  model: ['words', 'random', 'model'],
  scenario: ['words', 'random', 'statistics', 'model', 'scenario'],
  experiment: ['words', 'random', 'statistics', 'model', 'scenario', 'experiment'],
  charts: ['words', 'statistics', 'model', 'charts'],
  cli: ['words', 'random', 'statistics', 'model', 'scenario', 'experiment', 'charts', 'cli'],
  app: ['words', 'random', 'statistics', 'model', 'scenario', 'experiment', 'charts', 'app'],
  library: ['words', 'random', 'statistics', 'model', 'scenario', 'experiment', 'library'],
  build: ['words', 'random', 'statistics', 'model', 'scenario', 'experiment', 'charts', 'app', 'build'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(sees).map(([room, rooms]) => ({
      name: `${room}-sees-lower-rooms-only`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/` },
    })),
    {
      name: 'charts-see-types-of-the-model-only',
      severity: 'error',
      from: { path: '^src/charts/' },
      to: { path: '^src/model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workers-expose-the-pure-rooms-only',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: '^src/', pathNot: pure },
    },
    {
      name: 'pure-rooms-need-no-worker',
      comment: 'Pools are handed in.',
      severity: 'error',
      from: { path: [pure, '^src/library/'] },
      to: { path: '^workers/' },
    },
    {
      name: 'node-in-the-command-line-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|build)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-rooms-without-a-host',
      comment: 'These packages tie code to a terminal, to threads or to a browser.',
      severity: 'error',
      from: { path: [pure, '^src/library/'] },
      to: { path: 'node_modules/(commander|cli-progress|piscina|comlink)/' },
    },
    {
      name: 'source-stands-alone',
      comment: 'What ships imports neither tests nor benchmarks.',
      severity: 'error',
      from: { path: '^(src|workers)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'no-development-package-in-source',
      comment: 'Tests need the optional peer as well, which makes it both. What builds the page does not ship.',
      severity: 'error',
      from: { path: '^(src|workers)/', pathNot: '^src/build/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
    {
      name: 'no-cycle-at-run-time',
      comment: 'Two files may know of the types of each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      from: {
        path: '^src/',
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^src/cli/main\\.ts$',
          '^src/app/shell/main\\.tsx$',
          '^src/app/shell/noServer',
          '\\.single\\.ts$',
        ],
      },
      to: {},
    },
    ...['from', 'to'].map((side) => ({
      name: `no-name-without-a-subject-${side}`,
      comment: 'Such a file collects whatever has no place; name it after what it is about.',
      severity: 'error',
      from: {},
      to: {},
      [side]: { path: '/(util|utils|helper|helpers|common|manager|managers|base)[./]', pathNot: 'node_modules' },
    })),
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
