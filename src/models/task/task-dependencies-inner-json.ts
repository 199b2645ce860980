// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `TaskDependenciesInner`: what `toDict()` gives and `fromDict` reads. */
export type TaskDependenciesInnerJson = {
  /** Key of the task that ends first. */
  task_key?: string;
  /**
   * Outcome that the condition task `task_key` must have: `true` or `false`. Only for dependencies on a condition
   * task.
   */
  outcome?: string;
};
