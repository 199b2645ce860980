// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `NodeTypeFlexibility`: what `toDict()` gives and `fromDict` reads. */
export type NodeTypeFlexibilityJson = {
  /** Ids of the node types that may stand in for the preferred one when the cloud provider cannot supply it. */
  alternate_node_type_ids?: string[];
};
