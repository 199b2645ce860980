import { ArrayField } from '../../schema/decorators/array-field';
import { MapField } from '../../schema/decorators/map-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { PythonWheelTaskJson } from './python-wheel-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that calls an entry point of a Python wheel, set as `python_wheel_task` of a task. */
export class PythonWheelTask extends Model<PythonWheelTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<PythonWheelTask>;

  /** Name of the Python package that holds the entry point. */
  @StringField('package_name', { example: 'orders_etl' })
  packageName?: string;

  /**
   * Entry point to call. If the package metadata does not declare it, the function of this name
   * in the package is called.
   */
  @StringField('entry_point', { example: 'main' })
  entryPoint?: string;

  /** Positional command-line arguments. Empty if `named_parameters` is set. */
  @ArrayField('parameters', 'string', { example: ['--date', '2026-01-01'] })
  parameters?: string[];

  /** Keyword arguments, passed as `--name=value`. Empty if `parameters` is set. */
  @MapField('named_parameters', 'any', { example: { date: '2026-01-01', env: 'prod' } })
  namedParameters?: Record<string, unknown>;
}
