import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ServerlessComputeJson } from './serverless-compute-json';
import type { StandardProps } from '../../model/standard-schema';

/** Serverless compute settings of a job cluster. */
export class ServerlessCompute extends Model<ServerlessComputeJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ServerlessCompute>;

  /** Id of the serverless compute policy that applies to the cluster. */
  @StringField('policy_id', { example: '60641B0BBD0007CB' })
  policyId?: string;
}
