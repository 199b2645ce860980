import { BooleanField } from '../../metadata/boolean-field';
import { StringField } from '../../metadata/string-field';
import { Model } from '../model';

/** Settings of a cluster that apply on Google Cloud only. */
export class GcpAttributes extends Model {
  /**
   * `true` when executors may run on preemptible instances.
   * @deprecated Read `availability` instead.
   */
  @BooleanField('use_preemptible_executors')
  usePreemptibleExecutors?: boolean;

  /**
   * Address of the service account that the nodes run as, which must be set up for the
   * workspace.
   */
  @StringField('google_service_account', {
    example: 'etl-nodes@example-project.iam.gserviceaccount.com',
  })
  googleServiceAccount?: string;
}
