// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `PipelineTask`: what `toDict()` gives and `fromDict` reads. */
export type PipelineTaskJson = {
  /** Id of the pipeline to update. Only triggered pipelines are supported. */
  pipeline_id?: string;
  /** `true` if the update recomputes all tables from scratch. Default: `false`. */
  full_refresh?: boolean;
  /** Tables that this update recomputes from scratch. */
  full_refresh_selection?: string[];
  /** Parameters of the pipeline update, by name; at most 10,000 characters in total. */
  parameters?: Record<string, string>;
  /** Names of flows to refresh, in addition to the tables of the other selections. */
  refresh_flow_selection?: string[];
  /** Tables that this update refreshes incrementally. */
  refresh_selection?: string[];
  /** Streaming flows whose checkpoints this update resets. Data already written stays. */
  reset_checkpoint_selection?: string[];
};
