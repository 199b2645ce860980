import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { EnvironmentJson } from './environment-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Packages and version of a serverless environment. It has an `environment_version` or a
 * `base_environment`.
 */
export class Environment extends Model<EnvironmentJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Environment>;

  /** Environment to build on: the path of an `env.yaml` file, or an id. */
  @StringField('base_environment', { example: null })
  baseEnvironment?: string;

  /**
   * Earlier name of `environment_version`.
   * @deprecated Read `environment_version` instead.
   */
  @StringField('client', { example: null })
  client?: string;

  /** Python packages, each a line of a pip requirements file. */
  @ArrayField('dependencies', 'string', { example: ['pandas==2.2.3'] })
  dependencies?: string[];

  /** Version of the environment: a number, written as text. */
  @StringField('environment_version', { example: '4' })
  environmentVersion?: string;

  /** Paths of Java libraries. */
  @ArrayField('java_dependencies', 'string', { example: ['/Volumes/main/ops/jars/tools.jar'] })
  javaDependencies?: string[];

  /**
   * Path of the `pyproject.toml` file that defines the environment, instead of all other fields.
   */
  @StringField('project_environment', { example: null })
  projectEnvironment?: string;
}
