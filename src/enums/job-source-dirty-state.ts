/** Why a source-controlled job differs from its definition in the Git repository. */
export enum JobSourceDirtyState {
  /**
   * The job was detached from its repository definition for live editing until the definition is
   * imported again.
   */
  DISCONNECTED = 'DISCONNECTED',
  /** The definition in the repository has not been imported into the job yet. */
  NOT_SYNCED = 'NOT_SYNCED',
}
