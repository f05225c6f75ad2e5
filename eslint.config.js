import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pureRooms = [
  'src/words/**',
  'src/random/**',
  'src/statistics/**',
  'src/model/**',
  'src/scenario/**',
  'src/experiment/**',
];
const exactRooms = ['src/random/**', 'src/statistics/**', 'src/model/**'];

/** What ties a pure room to a clock, an engine or a host. */
const impureGlobals = [
  'Date',
  'performance',
  'console',
  'process',
  'window',
  'document',
  'navigator',
  'self',
  'global',
  'globalThis',
  'crypto',
  'fetch',
  'localStorage',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'require',
  'Buffer',
];

/** With `Math` only ever written as `Math.name`, the names can be checked. */
const mathByName = {
  selector: ':not(MemberExpression[computed=false]) > Identifier[name="Math"]',
  message: 'Write Math.name in full: an alias hides which functions are used.',
};

const noRandom = {
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  message: 'Chance comes from src/random alone, so that a run can be repeated.',
};

const exactMath = [
  {
    selector: 'MemberExpression[object.name="Math"]:not([property.name=/^(sqrt|imul|floor|ceil|min|max|abs)$/])',
    message: 'Only sqrt, imul, floor, ceil, min, max and abs give the same bits in every engine.',
  },
  {
    selector: ':matches(BinaryExpression[operator="**"], AssignmentExpression[operator="**="])',
    message: '** gives other bits in another engine; multiply instead.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'coverage/']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.base],
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: pureRooms,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': ['error', mathByName, noRandom],
    },
  },
  {
    files: exactRooms,
    rules: { 'no-restricted-syntax': ['error', mathByName, ...exactMath] },
  },
);
