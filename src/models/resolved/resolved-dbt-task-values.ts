import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';

/** Commands of a dbt task after their references were resolved. */
export class ResolvedDbtTaskValues extends Model {
  /** Commands of dbt in order, with all references resolved. */
  @ArrayField('commands', 'string', {
    example: ['dbt deps', "dbt run --vars '{date: 2026-01-01}'"],
  })
  commands?: string[];
}
