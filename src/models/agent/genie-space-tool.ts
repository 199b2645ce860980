import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool that puts natural-language questions to a Genie space. */
export class GenieSpaceTool extends Model {
  /** Id of the Genie space to ask. */
  @StringField('space_id', { example: '01f09e4a7b2d1c63a8f50d6e91b7c324' })
  spaceId?: string;
}
