import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { GenieCodeOutputJson } from './genie-code-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** What the Genie Code form of an agentic task left; found in `genie_code`. */
export class GenieCodeOutput extends Model<GenieCodeOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GenieCodeOutput>;

  /** Id of the conversation thread, which is also the notebook that holds it. */
  @StringField('thread_id', { example: '2044160071234567' })
  threadId?: string;
}
