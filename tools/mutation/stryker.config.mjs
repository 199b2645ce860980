/** `npm run mutate`: breaks src/codec and src/domain in thousands of small ways, and counts which of them the tests notice. */
// Property tests draw the same inputs for every mutant.
process.env.FUZZ_SEED ??= '1';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/codec/**/*.ts', 'src/domain/**/*.ts'],
  plugins: ['./tools/mutation/circus-runner.mjs'],
  testRunner: 'circus',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  // Each run loads src anew, which leaves some memory behind.
  maxTestRunnerReuse: 300,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'coverage', 'site', 'bench', 'examples/nestjs', 'reports', '.git'],
};
