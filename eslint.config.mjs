/**
 * What the compiler cannot see. The import rules are those of the layout of the project: each says
 * why, so that whoever meets one knows what to do instead.
 */
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { environmentOnlyInConfig, sqlOnlyInRepositories } from './server/start/lint-rules.mjs';
import { sharedWithWeb } from './server/start/shared-with-web.mjs';

const FEATURES = [
  'audit',
  'mail',
  'duplicates',
  'accounts',
  'initiatives',
  'criteria',
  'confirmations',
  'inventories',
  'proposals',
  'regions',
  'base-map',
  'coverage',
  'referrals',
  'exchange',
  'tiles',
  'registry',
  'gazetteer',
  'geocoding',
  'health',
  'pages',
];

const PAGES = {
  group: ['**/pages/**', '!./**'],
  message: 'A page uses the parts, never the other way round: move what you need out of the page.',
};

const onlyShared = {
  regex: `(^|/)server/(?!(${sharedWithWeb.map((path) => path.replace('server/', '')).join('|')})(/|\\.|$))`,
  message:
    'The browser must not pull in the server: only the pure folders in server/start/shared-with-web.mjs are shared.',
};

const noHeavyWidgets = {
  regex: '^(react-aria|react-aria-components|react-stately|@react-aria/.+|@react-stately/.+)$',
  message:
    'Residents on a bad phone pay 65 kB for this: small components of our own on their pages, and this library only in pages for professionals.',
};

const noMapLibre = {
  regex: '^(maplibre-gl|@vis\\.gl/.+|supercluster)(/|$)',
  message:
    'Only web/map draws maps, and it is fetched when one is shown: half a megabyte stays off the list.',
};

const otherRepository = {
  regex: `^\\.\\./(?!\\.\\./tests).*\\.repository\\.js$`,
  message:
    "Another feature's tables are its own business: use its service, so that its rules hold for you too.",
};

/** @param {string[]} files @param {object[]} patterns @param {string[]} ignores */
const imports = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  {
    ignores: ['dist/', '.data/', '.react-router/', 'node_modules/', 'web/graphql/generated/'],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'setInterval']
          .concat(['clearInterval', 'fetch', 'globalThis', 'structuredClone', 'performance'])
          .concat(['TextEncoder', 'TextDecoder', 'AbortSignal', 'AbortController', 'Blob'])
          .map((name) => [name, 'readonly']),
      ),
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    plugins: { local: { rules: { sqlOnlyInRepositories, environmentOnlyInConfig } } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      eqeqeq: ['error', 'always'],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
    },
  },
  {
    // TypeScript knows which names exist.
    files: ['**/*.{ts,tsx,mts}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['server/**/*.ts'],
    ignores: [
      '**/*.repository.ts',
      '**/*.spec.ts',
      'server/database/**',
      'server/check/**',
      'server/**/sql/**',
    ],
    rules: { 'local/sqlOnlyInRepositories': 'error' },
  },
  {
    files: ['{server,seeds,migrations,web}/**/*.{ts,tsx}'],
    ignores: ['server/config/**', '**/*.spec.ts', '**/*.spec.tsx'],
    rules: { 'local/environmentOnlyInConfig': 'error' },
  },
  imports(['server/**/*.ts'], [otherRepository]),
  imports(
    ['server/{common,config,database}/**/*.ts'],
    [
      {
        regex: `^(\\.\\./)+(${FEATURES.join('|')})/(?!.*\\.entity\\.js$)`,
        message:
          'Every feature builds on common, config and database: if these knew a feature, nothing could be read alone.',
      },
    ],
  ),
  // The list of all tables, for the one data source.
  imports(['server/database/entities.ts'], [otherRepository]),
  imports(
    ['server/opening-hours/**/*.ts'],
    [
      {
        regex: '^(@nestjs/|typeorm|node:)|^\\.\\./',
        message:
          'Opening hours are pure and run in the browser too: no Nest, Node or database here.',
      },
    ],
    ['**/*.spec.ts', '**/*.spec-support.ts'],
  ),
  // The form of a record may be named in a type; checking by it (zod, 60 kB) stays on the server.
  {
    files: sharedWithWeb.filter((path) => path.includes('/proposals/')).map((path) => `${path}.ts`),
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(@nestjs/|typeorm|node:|zod)|\\.(schema|entity|service)\\.js$|-content\\.js$|/apply-',
              allowTypeImports: true,
              message:
                'This file runs in the browser too: no Nest, Node, database or zod here, only types of them.',
            },
          ],
        },
      ],
    },
  },
  imports(['web/**/*.{ts,tsx}'], [onlyShared, noHeavyWidgets, noMapLibre]),
  // The desk is for professionals: a grid that a keyboard drives is worth its weight there.
  imports(['web/pages/keep/**/*.{ts,tsx}'], [onlyShared, noMapLibre]),
  imports(
    ['web/{registry,coverage,graphql,i18n}/**/*.{ts,tsx}'],
    [onlyShared, noHeavyWidgets, noMapLibre, PAGES],
  ),
  imports(
    ['web/map/**/*.{ts,tsx}'],
    [
      onlyShared,
      noHeavyWidgets,
      { ...PAGES, message: 'The map knows nothing about pages: give it data and callbacks.' },
    ],
  ),
  imports(
    ['web/ui/**/*.{ts,tsx}'],
    [
      onlyShared,
      noHeavyWidgets,
      noMapLibre,
      { ...PAGES, message: 'Buttons and fields hold no domain words and know no page.' },
      {
        regex: '(^|/)(registry|map|graphql)/',
        message: 'Buttons and fields hold no domain words: pass what they show as a property.',
      },
    ],
  ),
);
