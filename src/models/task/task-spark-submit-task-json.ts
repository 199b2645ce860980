// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `TaskSparkSubmitTask`: what `toDict()` gives and `fromDict` reads. */
export type TaskSparkSubmitTaskJson = {
  /**
   * Arguments of `spark-submit`, in order, with the main class and the path of the application.
   * @deprecated Spark submit tasks are being retired; look at `spark_jar_task`, `spark_python_task` or
   * `notebook_task` of the task instead.
   */
  parameters?: string[];
};
