// Written by `npm run json-types` from the fields of the class; change them there.
import type { AiClassifyFunctionJson } from './ai-classify-function-json';
import type { AiExtractFunctionJson } from './ai-extract-function-json';
import type { AiParseDocumentFunctionJson } from './ai-parse-document-function-json';
import type { DeltaTableSourceJson } from './delta-table-source-json';
import type { QualifiedNameJson } from './qualified-name-json';
import type { VolumeSourceJson } from './volume-source-json';

/** The JSON of a `AiFunctionTask`: what `toDict()` gives and `fromDict` reads. */
export type AiFunctionTaskJson = {
  /**
   * Table that the results are written to. Without `table` the task makes up a name that stays the same from run
   * to run.
   */
  output?: QualifiedNameJson;
  /** Set if the task assigns labels to each file or row. */
  ai_classify?: AiClassifyFunctionJson;
  /** Set if the task extracts fields from each file or row. */
  ai_extract?: AiExtractFunctionJson;
  /** Set if the task turns documents into structured text. */
  ai_parse_document?: AiParseDocumentFunctionJson;
  /** Input table; the function is applied to each row. The alternative to `volume`. */
  delta_table?: DeltaTableSourceJson;
  /** Input volume; the function is applied to each file. The alternative to `delta_table`. */
  volume?: VolumeSourceJson;
};
