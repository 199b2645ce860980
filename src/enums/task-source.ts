/** Where the code of a task is taken from. */
export enum TaskSource {
  /** From the repository given in `git_source`. */
  GIT = 'GIT',
  /** From the Databricks workspace. */
  WORKSPACE = 'WORKSPACE',
}
