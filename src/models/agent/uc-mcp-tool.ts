import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool backed by an MCP server registered in Unity Catalog. */
export class UcMcpTool extends Model {
  /** Name of the MCP server in Unity Catalog. */
  @StringField('name', { example: 'main.tools.calendar_mcp' })
  name?: string;
}
