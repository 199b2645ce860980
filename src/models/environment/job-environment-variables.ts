import { ArrayField } from '../../schema/decorators/array-field';
import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { JobEnvironmentVariablesSpec } from './job-environment-variables-spec';
import type { JobEnvironmentVariablesJson } from './job-environment-variables-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Named set of environment variables, declared once on the job and chosen by its serverless
 * tasks. A task receives the variables of one set only.
 */
export class JobEnvironmentVariables extends Model<JobEnvironmentVariablesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobEnvironmentVariables>;

  /**
   * Name of the set, unique in the job, by which tasks refer to it: 1 to 100 letters, digits,
   * hyphens or underscores.
   */
  @StringField('environment_variables_key', { example: 'production' })
  environmentVariablesKey?: string;

  /** Variables and files of the set. */
  @ModelField('spec', () => JobEnvironmentVariablesSpec)
  spec?: JobEnvironmentVariablesSpec;

  /**
   * Up to 5 paths of `.env` files under `/Workspace` or `/Volumes`, read when the task starts.
   * If a key occurs twice, the later file wins.
   * @deprecated Read `spec.files` instead; newer responses have the paths there.
   */
  @ArrayField('files', 'string', { example: null })
  files?: string[];

  /**
   * Variables written inline, from name to value; they take precedence over those read from
   * `files`.
   * @deprecated Read `spec.variables` instead; newer responses have the variables there.
   */
  @MapField('variables', 'string', { secret: true, example: null })
  variables?: Record<string, string>;
}
