import { ArrayField } from '../../schema/decorators/array-field';
import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { JobEnvironmentVariablesSpecJson } from './job-environment-variables-spec-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Variables and files of one set of environment variables. For a key with several values, a
 * variable set at run time wins over `variables`, and those win over `files`.
 */
export class JobEnvironmentVariablesSpec extends Model<JobEnvironmentVariablesSpecJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobEnvironmentVariablesSpec>;

  /**
   * Paths of up to 5 `.env` files, below `/Workspace` or `/Volumes`. They are read when the task
   * starts, each with at most 32 KiB and lines of at most 1 KiB; a later file wins over an earlier one.
   */
  @ArrayField('files', 'string', {
    example: ['/Workspace/Shared/config/common.env', '/Volumes/main/ops/config/production.env'],
  })
  files?: string[];

  /** Variables by name, at most 20. */
  @MapField('variables', 'string', {
    secret: true,
    example: { APP_ENV: 'production', LOG_LEVEL: 'INFO' },
  })
  variables?: Record<string, string>;
}
