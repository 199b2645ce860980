import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Serverless compute settings of a job cluster. */
export class ServerlessCompute extends Model {
  /** Id of the serverless compute policy that applies to the cluster. */
  @StringField('policy_id', { example: '60641B0BBD0007CB' })
  policyId?: string;
}
