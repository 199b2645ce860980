/** What `task_key` and `job_cluster_key` may be: 1 to 100 letters and digits of any script, `_` and `-`. */
export const KEY_RULES = {
  minLength: 1,
  maxLength: 100,
  pattern: /^[\p{L}\p{N}_-]+$/u,
} as const;
