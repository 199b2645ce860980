import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { Environment } from './environment';
import type { JobEnvironmentJson } from './job-environment-json';
import type { StandardProps } from '../../model/standard-schema';

/** Serverless environment that tasks of the job refer to by key. */
export class JobEnvironment extends Model<JobEnvironmentJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobEnvironment>;

  /** Key of the environment, unique within the job. Tasks name it in `environment_key`. */
  @StringField('environment_key', { example: 'default' })
  environmentKey?: string;

  /** Packages and version of the environment. */
  @ModelField('spec', () => Environment)
  spec?: Environment;
}
