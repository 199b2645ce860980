import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool that reaches an external MCP server through a Unity Catalog connection. */
export class UcConnectionTool extends Model {
  /** Name of the Unity Catalog connection to go through. */
  @StringField('name', { example: 'ticket_system_mcp' })
  name?: string;
}
