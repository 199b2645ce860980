import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { JobParameterJson } from './job-parameter-json';
import type { StandardProps } from '../../model/standard-schema';

/** One job parameter with the value a run used; found in `job_parameters` of a run. */
export class JobParameter extends Model<JobParameterJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobParameter>;

  /** Default value of the parameter, from the job. */
  @StringField('default', { example: '2026-01-01' })
  default?: string;

  /** Name of the parameter. */
  @StringField('name', { example: 'date' })
  name?: string;

  /** Value that the run used. */
  @StringField('value', { example: '2026-01-02' })
  value?: string;
}
