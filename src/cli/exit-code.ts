/** What the command says with its exit code. */
export enum ExitCode {
  /** All was read and is sound. */
  Fine = 0,
  /** The input has problems. */
  Problems = 1,
  /** The command was called in a wrong way, or a file could not be read. */
  Usage = 2,
}
