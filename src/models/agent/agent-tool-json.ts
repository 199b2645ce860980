// Written by `npm run json-types` from the fields of the class; change them there.
import type { AppToolJson } from './app-tool-json';
import type { CatalogToolJson } from './catalog-tool-json';
import type { DashboardToolJson } from './dashboard-tool-json';
import type { GenieSpaceToolJson } from './genie-space-tool-json';
import type { KnowledgeAssistantToolJson } from './knowledge-assistant-tool-json';
import type { SchemaToolJson } from './schema-tool-json';
import type { ServingEndpointToolJson } from './serving-endpoint-tool-json';
import type { SupervisorAgentToolJson } from './supervisor-agent-tool-json';
import type { TableToolJson } from './table-tool-json';
import type { UcConnectionToolJson } from './uc-connection-tool-json';
import type { UcFunctionToolJson } from './uc-function-tool-json';
import type { UcMcpToolJson } from './uc-mcp-tool-json';
import type { VectorSearchIndexToolJson } from './vector-search-index-tool-json';
import type { VolumeToolJson } from './volume-tool-json';
import type { WebSearchToolJson } from './web-search-tool-json';

/** The JSON of a `AgentTool`: what `toDict()` gives and `fromDict` reads. */
export type AgentToolJson = {
  /** Settings of a tool that calls a Databricks app. */
  app?: AppToolJson;
  /** Settings of a tool that works on a Unity Catalog catalog. */
  catalog?: CatalogToolJson;
  /** Settings of a tool that works on a dashboard. */
  dashboard?: DashboardToolJson;
  /** What the tool is good for. The agent reads it to decide when to call the tool. */
  description?: string;
  /** Settings of a tool that puts questions to a Genie space. */
  genie_space?: GenieSpaceToolJson;
  /** Settings of a tool that consults a knowledge assistant. */
  knowledge_assistant?: KnowledgeAssistantToolJson;
  /** Settings of a tool that works on a Unity Catalog schema. */
  schema?: SchemaToolJson;
  /** Settings of a tool that queries a model serving endpoint. */
  serving_endpoint?: ServingEndpointToolJson;
  /** Settings of a tool that delegates to another supervisor agent. */
  supervisor_agent?: SupervisorAgentToolJson;
  /** Settings of a tool that works on a Unity Catalog table. */
  table?: TableToolJson;
  /** Type of the tool: the name of the field with its settings, such as `genie_space` or `uc_function`. */
  tool_type?: string;
  /** Settings of a tool that reaches an external MCP server through a Unity Catalog connection. */
  uc_connection?: UcConnectionToolJson;
  /** Settings of a tool that calls a Unity Catalog function. */
  uc_function?: UcFunctionToolJson;
  /** Settings of a tool that uses an MCP server registered in Unity Catalog. */
  uc_mcp?: UcMcpToolJson;
  /** Settings of a tool that searches a vector search index. */
  vector_search_index?: VectorSearchIndexToolJson;
  /** Settings of a tool that works on the files of a Unity Catalog volume. */
  volume?: VolumeToolJson;
  /** Set if the tool searches the web. It has no settings. */
  web_search?: WebSearchToolJson;
};
