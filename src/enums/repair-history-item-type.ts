/** Whether an entry of the repair history is the original run or a repair. */
export enum RepairHistoryItemType {
  /** The first attempt of the run. */
  ORIGINAL = 'ORIGINAL',
  /** A later attempt that ran some of the tasks again. */
  REPAIR = 'REPAIR',
}
