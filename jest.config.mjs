if (process.env.FUZZ_SEED === 'random') {
  process.env.FUZZ_SEED = String(Math.floor(Math.random() * 2 ** 31));
  console.log(`FUZZ_SEED=${process.env.FUZZ_SEED} repeats these tests`);
}

const ESM_ONLY =
  '(?:string-width|strip-ansi|ansi-regex|get-east-asian-width|hyparquet|hyparquet-writer)';

/** @type {import('jest').Config} */
export default {
  testEnvironment: './test/environments/ordinary.cjs',
  // Only a test that hangs takes so long, on a slow machine as well.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Consumer projects, which tools/test-packaging.mjs and tools/test-nest.mjs install and run.
  modulePathIgnorePatterns: ['<rootDir>/test/packaging/', '<rootDir>/test/nestjs/recipes/'],
  // The packages that measure text and write Parquet are ESM alone, which Jest does not load as it is.
  transform: { '^.+\\.ts$': '@swc/jest', [`/node_modules/${ESM_ONLY}/.+\\.js$`]: '@swc/jest' },
  transformIgnorePatterns: [`/node_modules/(?!(?:.+/node_modules/)?${ESM_ONLY}/)`],
  // TypeScript asks for the name of a built file in an `import()`.
  moduleNameMapper: {
    '^(\\.{1,2}/(?:collect-early|command-context|execute|find-problems|pack-entries|encode-rows|parallel/thread-starter|commands/.+|.+/report-.+|.+/src/(?:de|en)code/.+))\\.js$':
      '$1',
  },
  collectCoverageFrom: ['src/**/*.ts'],
  coverageThreshold: { global: { branches: 95, functions: 95, lines: 95, statements: 95 } },
  coverageReporters: ['text-summary', 'lcov'],
};
