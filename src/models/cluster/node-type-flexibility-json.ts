// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `NodeTypeFlexibility`: what `toDict()` gives and `fromDict` reads. */
export type NodeTypeFlexibilityJson = {
  /** Ids of the node types to use if the preferred one is not available. */
  alternate_node_type_ids?: string[];
  /** Context id that is passed to EC2 Fleet when the fleet is created; AWS only. */
  aws_context_id?: string;
};
