/** How `npm run mutate` runs Stryker; main.mjs names the files, and judges the result. */

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['./tools/mutation/circus-runner.mjs'],
  testRunner: 'circus',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  // Each run loads src anew, which leaves some memory behind.
  maxTestRunnerReuse: 300,
  thresholds: { high: 98, low: 97, break: null },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    allowEmojis: false,
  },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  tempDirName: '.stryker-tmp',
  ignorePatterns: [
    '.venv',
    'dist',
    'coverage',
    'site',
    'bench',
    'examples/nestjs',
    'reports',
    '.git',
  ],
};
