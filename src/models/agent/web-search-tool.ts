import { Model } from '../../model/model';
import type { WebSearchToolJson } from './web-search-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool that searches the web. It has no settings of its own. */
export class WebSearchTool extends Model<WebSearchToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<WebSearchTool>;
}
