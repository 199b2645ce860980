import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { UcConnectionToolJson } from './uc-connection-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool that reaches an external MCP server through a Unity Catalog connection. */
export class UcConnectionTool extends Model<UcConnectionToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<UcConnectionTool>;

  /** Name of the Unity Catalog connection to go through. */
  @StringField('name', { example: 'ticket_system_mcp' })
  name?: string;
}
