// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `UcMcpTool`: what `toDict()` gives and `fromDict` reads. */
export type UcMcpToolJson = {
  /** Name of the MCP server in Unity Catalog. */
  name?: string;
};
