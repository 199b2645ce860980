// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `TaskDependenciesInner`: what `toDict()` gives and `fromDict` reads. */
export type TaskDependenciesInnerJson = {
  /** Key of the task that has to end first. */
  task_key?: string;
  /**
   * Outcome, `true` or `false`, that the task in `task_key` must have had; only for dependencies on a condition
   * task.
   */
  outcome?: string;
};
