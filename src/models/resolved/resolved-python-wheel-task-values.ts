import { ArrayField } from '../../schema/decorators/array-field';
import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { ResolvedPythonWheelTaskValuesJson } from './resolved-python-wheel-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Arguments of a Python wheel task after their references were resolved. */
export class ResolvedPythonWheelTaskValues extends Model<ResolvedPythonWheelTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedPythonWheelTaskValues>;

  /** Keyword arguments by name, with all references resolved. */
  @MapField('named_parameters', 'string', { example: { date: '2026-01-01' } })
  namedParameters?: Record<string, string>;

  /** Positional arguments in order, with all references resolved. */
  @ArrayField('parameters', 'string', { example: ['--date', '2026-01-01'] })
  parameters?: string[];
}
