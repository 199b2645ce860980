/** Priority of an AI Runtime workload while it waits for reserved capacity. */
export enum PriorityClass {
  /** Runs when capacity is left, and can be preempted. */
  BEST_EFFORT = 'BEST_EFFORT',
  /** Highest priority. SDK releases up to 0.160 list it. */
  CRITICAL = 'CRITICAL',
  /** Normal priority. */
  NORMAL = 'NORMAL',
}
