import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { QualifiedName } from '../ai-function/qualified-name';
import type { AiFunctionTaskOutputJson } from './ai-function-task-output-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * How far an AI function task is; found in `ai_function_task_output` of an output. The counts of
 * an active run are partial.
 */
export class AiFunctionTaskOutput extends Model<AiFunctionTaskOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AiFunctionTaskOutput>;

  /**
   * Rough estimate of the time left to process the inputs, in seconds with the suffix `s`. It
   * does not count the merge into the output table that follows.
   */
  @StringField('estimated_time_remaining', { example: '90s' })
  estimatedTimeRemaining?: string;

  /**
   * Inputs that failed for good so far. Each is an error row of the output table and does not
   * fail the run by itself.
   */
  @IntegerField('failed_row_count', { example: 3 })
  failedRowCount?: number;

  /** Table that the results are written to. Set also if the service made its name up. */
  @ModelField('output_table', () => QualifiedName)
  outputTable?: QualifiedName;

  /** Inputs with a result so far. Counted in batches, so it can lag behind. */
  @IntegerField('succeeded_row_count', { example: 4_100 })
  succeededRowCount?: number;

  /** Inputs to process: rows of a table or files of a volume. */
  @IntegerField('total_row_count', { example: 4_200 })
  totalRowCount?: number;
}
