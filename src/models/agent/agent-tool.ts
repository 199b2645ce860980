import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { AppTool } from './app-tool';
import { CatalogTool } from './catalog-tool';
import { DashboardTool } from './dashboard-tool';
import { GenieSpaceTool } from './genie-space-tool';
import { KnowledgeAssistantTool } from './knowledge-assistant-tool';
import { SchemaTool } from './schema-tool';
import { ServingEndpointTool } from './serving-endpoint-tool';
import { SupervisorAgentTool } from './supervisor-agent-tool';
import { TableTool } from './table-tool';
import { UcConnectionTool } from './uc-connection-tool';
import { UcFunctionTool } from './uc-function-tool';
import { UcMcpTool } from './uc-mcp-tool';
import { VectorSearchIndexTool } from './vector-search-index-tool';
import { VolumeTool } from './volume-tool';
import { WebSearchTool } from './web-search-tool';
import type { AgentToolJson } from './agent-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Tool that an agent of the Supervisor API can call. `tool_type` names its type, and the field
 * of the same name holds its settings.
 */
export class AgentTool extends Model<AgentToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AgentTool>;

  /** Settings of a tool that calls a Databricks app. */
  @ModelField('app', () => AppTool, { example: null })
  app?: AppTool;

  /** Settings of a tool that works on a Unity Catalog catalog. */
  @ModelField('catalog', () => CatalogTool, { example: null })
  catalog?: CatalogTool;

  /** Settings of a tool that works on a dashboard. */
  @ModelField('dashboard', () => DashboardTool, { example: null })
  dashboard?: DashboardTool;

  /** What the tool is good for. The agent reads it to decide when to call the tool. */
  @StringField('description', { example: 'Answers questions about daily sales by region.' })
  description?: string;

  /** Settings of a tool that puts questions to a Genie space. */
  @ModelField('genie_space', () => GenieSpaceTool, { example: null })
  genieSpace?: GenieSpaceTool;

  /** Settings of a tool that consults a knowledge assistant. */
  @ModelField('knowledge_assistant', () => KnowledgeAssistantTool, { example: null })
  knowledgeAssistant?: KnowledgeAssistantTool;

  /** Settings of a tool that works on a Unity Catalog schema. */
  @ModelField('schema', () => SchemaTool, { example: null })
  schema?: SchemaTool;

  /** Settings of a tool that queries a model serving endpoint. */
  @ModelField('serving_endpoint', () => ServingEndpointTool, { example: null })
  servingEndpoint?: ServingEndpointTool;

  /** Settings of a tool that delegates to another supervisor agent. */
  @ModelField('supervisor_agent', () => SupervisorAgentTool, { example: null })
  supervisorAgent?: SupervisorAgentTool;

  /** Settings of a tool that works on a Unity Catalog table. */
  @ModelField('table', () => TableTool)
  table?: TableTool;

  /**
   * Type of the tool: the name of the field with its settings, such as `genie_space` or
   * `uc_function`.
   */
  @StringField('tool_type', { example: 'genie_space' })
  toolType?: string;

  /**
   * Settings of a tool that reaches an external MCP server through a Unity Catalog connection.
   */
  @ModelField('uc_connection', () => UcConnectionTool, { example: null })
  ucConnection?: UcConnectionTool;

  /** Settings of a tool that calls a Unity Catalog function. */
  @ModelField('uc_function', () => UcFunctionTool, { example: null })
  ucFunction?: UcFunctionTool;

  /** Settings of a tool that uses an MCP server registered in Unity Catalog. */
  @ModelField('uc_mcp', () => UcMcpTool, { example: null })
  ucMcp?: UcMcpTool;

  /** Settings of a tool that searches a vector search index. */
  @ModelField('vector_search_index', () => VectorSearchIndexTool, { example: null })
  vectorSearchIndex?: VectorSearchIndexTool;

  /** Settings of a tool that works on the files of a Unity Catalog volume. */
  @ModelField('volume', () => VolumeTool, { example: null })
  volume?: VolumeTool;

  /** Set if the tool searches the web. It has no settings. */
  @ModelField('web_search', () => WebSearchTool, { example: null })
  webSearch?: WebSearchTool;
}
