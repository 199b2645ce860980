/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Projects of their own, which tools/test-packaging.mjs installs and runs.
  modulePathIgnorePatterns: ['<rootDir>/test/packaging/'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  collectCoverageFrom: ['src/**/*.ts'],
  coverageThreshold: { global: { branches: 95, functions: 95, lines: 95, statements: 95 } },
  coverageReporters: ['text-summary', 'lcov'],
};
