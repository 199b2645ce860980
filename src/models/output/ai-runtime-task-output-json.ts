// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `AiRuntimeTaskOutput`: what `toDict()` gives and `fromDict` reads. */
export type AiRuntimeTaskOutputJson = {
  /** Id of the MLflow experiment. */
  mlflow_experiment_id?: string;
  /** Id of the MLflow run of this task run. */
  mlflow_run_id?: string;
  /** Message about the state, for people. Missing or empty if there is nothing to say. */
  status_message?: string;
};
