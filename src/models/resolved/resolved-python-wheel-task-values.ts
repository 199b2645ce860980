import { ArrayField } from '../../schema/decorators/array-field';
import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';

/** Arguments of a Python wheel task after their references were resolved. */
export class ResolvedPythonWheelTaskValues extends Model {
  /** Keyword arguments by name, with all references resolved. */
  @MapField('named_parameters', 'string', { example: { date: '2026-01-01' } })
  namedParameters?: Record<string, string>;

  /** Positional arguments in order, with all references resolved. */
  @ArrayField('parameters', 'string', { example: ['--date', '2026-01-01'] })
  parameters?: string[];
}
