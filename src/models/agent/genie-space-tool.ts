import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { GenieSpaceToolJson } from './genie-space-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool that puts natural-language questions to a Genie space. */
export class GenieSpaceTool extends Model<GenieSpaceToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GenieSpaceTool>;

  /** Id of the Genie space to ask. */
  @StringField('space_id', { example: '01f09e4a7b2d1c63a8f50d6e91b7c324' })
  spaceId?: string;
}
