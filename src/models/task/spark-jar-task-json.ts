// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SparkJarTask`: what `toDict()` gives and `fromDict` reads. */
export type SparkJarTaskJson = {
  /** Full name of the class whose `main` method is called. It gets its context from `SparkContext.getOrCreate`. */
  main_class_name?: string;
  /** Arguments passed to the `main` method. */
  parameters?: string[];
  /**
   * Earlier way to name the JAR.
   * @deprecated Read `jar` in the `libraries` of the task instead.
   */
  jar_uri?: string;
  /**
   * Earlier switch for running the JAR in a REPL; `false` is no longer accepted.
   * @deprecated Ignore this field; there is nothing to choose any more.
   */
  run_as_repl?: boolean;
};
