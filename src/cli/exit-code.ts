/** The exit codes of the command. */
export enum ExitCode {
  /** All input was read and is sound. */
  Fine = 0,
  /** The input has problems. */
  Problems = 1,
  /** Wrong usage, or a file that could not be read. */
  Usage = 2,
  /** A run is what `report --fail-on` names. */
  FailedRun = 3,
}
