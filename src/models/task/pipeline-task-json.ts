// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `PipelineTask`: what `toDict()` gives and `fromDict` reads. */
export type PipelineTaskJson = {
  /** Identifies the pipeline to update. */
  pipeline_id?: string;
  /** When `true`, the update recomputes every table of the pipeline from scratch; `false` by default. */
  full_refresh?: boolean;
  /** Tables that are rebuilt from scratch in this update. */
  full_refresh_selection?: string[];
  /** Key-value parameters passed to the pipeline update; at most 10,000 characters in all. */
  parameters?: Record<string, string>;
  /** Names of single flows to refresh, added to whatever the table selections of the same object already pick. */
  refresh_flow_selection?: string[];
  /** Tables that are updated incrementally, without a full refresh. */
  refresh_selection?: string[];
  /** Streaming flows whose checkpoints are reset while the data already written stays. */
  reset_checkpoint_selection?: string[];
};
