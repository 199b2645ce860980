/** Whether a schedule, trigger or continuous job is active. */
export enum PauseStatus {
  /** It is paused and starts no runs. */
  PAUSED = 'PAUSED',
  /** It is active and starts runs. */
  UNPAUSED = 'UNPAUSED',
}
