import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SupervisorOutputJson } from './supervisor-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** What the supervisor form of an agentic task left; found in `supervisor`. */
export class SupervisorOutput extends Model<SupervisorOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SupervisorOutput>;

  /** Id of the response, with which the Responses API gives all of it. */
  @StringField('response_id', { example: 'resp_01f0c1d27e3a1b0c' })
  responseId?: string;
}
