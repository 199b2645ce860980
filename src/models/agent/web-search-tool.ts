import { Model } from '../../model/model';

/** Agent tool that searches the web. It has no settings of its own. */
export class WebSearchTool extends Model {}
