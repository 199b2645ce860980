import { Run, RunHistory } from '../../src';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const START = 1_700_000_000_000;

export type Wire = Record<string, unknown>;

export const state = (result: string): Wire => ({
  state: { life_cycle_state: 'TERMINATED', result_state: result },
});

/** An attempt at a task that took so many minutes. */
export function attempt(key: string, number: number, minutes: number, result: string): Wire {
  return {
    task_key: key,
    attempt_number: number,
    setup_duration: 0,
    execution_duration: minutes * MINUTE,
    cleanup_duration: 0,
    ...state(result),
  };
}

/** A run of two tasks or more; `id` is its place in time. */
export function run(id: number, minutes: number, result: string, tasks: readonly Wire[]): Wire {
  return {
    job_id: 7,
    run_id: id,
    start_time: START + id * HOUR,
    run_duration: minutes * MINUTE,
    ...state(result),
    tasks,
  };
}

export const historyOf = (wires: readonly Wire[]): RunHistory =>
  RunHistory.of(wires.map((wire) => Run.fromDict(wire)));

export const minutesOf = (duration?: { milliseconds: number }): number | undefined =>
  duration === undefined ? undefined : duration.milliseconds / MINUTE;
