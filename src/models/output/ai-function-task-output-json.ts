// Written by `npm run json-types` from the fields of the class; change them there.
import type { QualifiedNameJson } from '../ai-function/qualified-name-json';

/** The JSON of a `AiFunctionTaskOutput`: what `toDict()` gives and `fromDict` reads. */
export type AiFunctionTaskOutputJson = {
  /**
   * Rough estimate of the time left to process the inputs, in seconds with the suffix `s`. It does not count the
   * merge into the output table that follows.
   */
  estimated_time_remaining?: string;
  /**
   * Inputs that failed for good so far. Each is an error row of the output table and does not fail the run by
   * itself.
   */
  failed_row_count?: number;
  /** Table that the results are written to. Set also if the service made its name up. */
  output_table?: QualifiedNameJson;
  /** Inputs with a result so far. Counted in batches, so it can lag behind. */
  succeeded_row_count?: number;
  /** Inputs to process: rows of a table or files of a volume. */
  total_row_count?: number;
};
