import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool that looks up similar entries in a vector search index. */
export class VectorSearchIndexTool extends Model {
  /** Full name of the index, as `<catalog>.<schema>.<index>`. */
  @StringField('name', { example: 'main.support.articles_index' })
  name?: string;
}
