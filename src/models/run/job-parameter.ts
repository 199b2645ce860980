import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** One job parameter with the value a run used; found in `job_parameters` of a run. */
export class JobParameter extends Model {
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
