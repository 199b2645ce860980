// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `RunParametersPipelineParams`: what `toDict()` gives and `fromDict` reads. */
export type RunParametersPipelineParamsJson = {
  /** `true` if the pipeline tasks recompute all tables from scratch. */
  full_refresh?: boolean;
  /** Tables that this update recomputes from scratch. */
  full_refresh_selection?: string[];
  /** Names of flows to refresh, in addition to the tables of the other selections. */
  refresh_flow_selection?: string[];
  /** Tables that this update refreshes incrementally. */
  refresh_selection?: string[];
  /** Streaming flows whose checkpoints this update resets. Data already written stays. */
  reset_checkpoint_selection?: string[];
};
