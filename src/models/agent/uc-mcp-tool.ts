import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { UcMcpToolJson } from './uc-mcp-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool backed by an MCP server registered in Unity Catalog. */
export class UcMcpTool extends Model<UcMcpToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<UcMcpTool>;

  /** Name of the MCP server in Unity Catalog. */
  @StringField('name', { example: 'main.tools.calendar_mcp' })
  name?: string;
}
