import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { AiClassifyFunction } from './ai-classify-function';
import { AiExtractFunction } from './ai-extract-function';
import { AiParseDocumentFunction } from './ai-parse-document-function';
import { DeltaTableSource } from './delta-table-source';
import { QualifiedName } from './qualified-name';
import { VolumeSource } from './volume-source';
import type { AiFunctionTaskJson } from './ai-function-task-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Task that applies an AI function to files of a volume or to rows of a table; one of
 * `ai_classify`, `ai_extract` and `ai_parse_document` is set.
 */
export class AiFunctionTask extends Model<AiFunctionTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AiFunctionTask>;

  /**
   * Table that the results are written to. Without `table` the task makes up a name that stays
   * the same from run to run.
   */
  @ModelField('output', () => QualifiedName)
  output?: QualifiedName;

  /** Set if the task assigns labels to each file or row. */
  @ModelField('ai_classify', () => AiClassifyFunction)
  aiClassify?: AiClassifyFunction;

  /** Set if the task extracts fields from each file or row. */
  @ModelField('ai_extract', () => AiExtractFunction, { example: null })
  aiExtract?: AiExtractFunction;

  /** Set if the task turns documents into structured text. */
  @ModelField('ai_parse_document', () => AiParseDocumentFunction, { example: null })
  aiParseDocument?: AiParseDocumentFunction;

  /** Input table; the function is applied to each row. The alternative to `volume`. */
  @ModelField('delta_table', () => DeltaTableSource)
  deltaTable?: DeltaTableSource;

  /** Input volume; the function is applied to each file. The alternative to `delta_table`. */
  @ModelField('volume', () => VolumeSource, { example: null })
  volume?: VolumeSource;
}
