// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `RunParametersPipelineParams`: what `toDict()` gives and `fromDict` reads. */
export type RunParametersPipelineParamsJson = {
  /** When `true`, the pipeline tasks recompute all tables from scratch. */
  full_refresh?: boolean;
  /** Tables that are rebuilt from scratch in this update. */
  full_refresh_selection?: string[];
  /** Names of single flows to refresh, added to whatever the table selections of the same object already pick. */
  refresh_flow_selection?: string[];
  /** Tables that are updated incrementally, without a full refresh. */
  refresh_selection?: string[];
  /** Streaming flows whose checkpoints are reset while the data already written stays. */
  reset_checkpoint_selection?: string[];
};
