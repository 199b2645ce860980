/** The names of the timed cases, for a process that shall not load what they compare. */
export const TIMED_CASE_NAMES = [
  'small-run',
  'large-run',
  'page',
  'unknown-fields',
  'invalid-runs',
  'write-small-run',
  'write-large-run',
  'write-page',
];
