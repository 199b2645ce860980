/** Whether an entry of the repair history is the original run or a repair. */
export enum RepairHistoryItemType {
  /** The original run. */
  ORIGINAL = 'ORIGINAL',
  /** A repair, which ran some of the tasks again. */
  REPAIR = 'REPAIR',
}
