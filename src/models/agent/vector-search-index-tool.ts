import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { VectorSearchIndexToolJson } from './vector-search-index-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool that looks up similar entries in a vector search index. */
export class VectorSearchIndexTool extends Model<VectorSearchIndexToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<VectorSearchIndexTool>;

  /** Full name of the index, as `<catalog>.<schema>.<index>`. */
  @StringField('name', { example: 'main.support.articles_index' })
  name?: string;
}
