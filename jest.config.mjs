/**
 * Unit specs stand beside the code; what needs a database, HTTP or a browser stands in tests/ and
 * shares one database, so those run in band (`npm test` does; else add --runInBand).
 */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      sourceMaps: 'inline',
      module: { type: 'es6' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true, tsx: false },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
        keepClassNames: true,
      },
    },
  ],
};

const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.data/', '/tests/benchmarks/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/build/'],
};

const withDatabase = {
  ...base,
  globalSetup: '<rootDir>/tests/setup/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/setup/global-teardown.mjs',
};

export default {
  testSequencer: '<rootDir>/tests/setup/sequencer.mjs',
  testTimeout: 120_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{server,seeds,web}/**/*.spec.ts?(x)'],
    },
    {
      ...withDatabase,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/{integration,standards}/**/*.spec.ts'],
    },
    { ...withDatabase, displayName: 'api', testMatch: ['<rootDir>/tests/api/**/*.spec.ts'] },
    {
      ...withDatabase,
      displayName: 'journeys',
      testMatch: ['<rootDir>/tests/journeys/**/*.spec.ts'],
    },
  ],
};
