import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** One job parameter with the value a run used; found in `job_parameters` of a run. */
export class JobParameter extends Model {
  /** Value the job definition gives the parameter when the run sets none. */
  @StringField('default', { example: '2026-01-01' })
  default?: string;

  /** Name of the parameter. */
  @StringField('name', { example: 'date' })
  name?: string;

  /** Value this run worked with. */
  @StringField('value', { example: '2026-01-02' })
  value?: string;
}
