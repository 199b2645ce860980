import { READING_CASES } from './reading.mjs';
import { WRITING_CASES } from './writing.mjs';

/** The cases whose contestants are timed side by side in one process. */
export const TIMED_CASES = { ...READING_CASES, ...WRITING_CASES };
