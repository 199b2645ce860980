import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import type { ResolvedDbtTaskValuesJson } from './resolved-dbt-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Commands of a dbt task after their references were resolved. */
export class ResolvedDbtTaskValues extends Model<ResolvedDbtTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedDbtTaskValues>;

  /** Commands of dbt in order, with all references resolved. */
  @ArrayField('commands', 'string', {
    example: ['dbt deps', "dbt run --vars '{date: 2026-01-01}'"],
  })
  commands?: string[];
}
