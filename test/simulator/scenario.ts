import { type JobPlan, type TaskPlan } from './plan';
import { simulate, type SimulateOptions } from './simulate';
import { type Outcome, type RunTruth, type TaskTruth } from './truth';
import { type World } from './world';

/** Small jobs by hand, for tests that know what must happen. */

/** When every world of a scenario begins: 2026-01-01T00:00:00Z. */
export const T0 = 1_767_225_600_000;

/** A task that succeeds after a minute, unless its script says otherwise. */
export function task(
  key: string,
  dependsOn: readonly string[] = [],
  more: Partial<TaskPlan> = {},
): TaskPlan {
  return {
    key,
    kind: 'work',
    dependsOn: dependsOn.map((each) => ({ key: each })),
    reliability: 1,
    script: [OK, OK, OK, OK],
    ...more,
  };
}

export const OK = { end: 'success', setupMs: 0, executionMs: 60_000, cleanupMs: 0 } as const;
export const FAILS = { ...OK, end: 'failed' } as const;

export function job(tasks: readonly TaskPlan[], more: Partial<JobPlan> = {}): JobPlan {
  return {
    jobId: 1n,
    name: 'scenario',
    format: 'multi',
    type: 'JOB_RUN',
    tasks,
    repairs: [],
    cuts: [],
    ...more,
  };
}

/** Plays a job in a tight world, so that every time can be told beforehand. */
export function play(plan: JobPlan, options: SimulateOptions = {}): World {
  const style = {
    tight: true,
    skippedTimes: 'zero',
    countsSkipped: true,
    ...options.style,
  } as const;
  return simulate(1, { twoWorkspaces: false, ...options, plan, style });
}

/** The truth about the first run of a world, at the end unless a moment is stated. */
export function truthOf(world: World, moment = Infinity): RunTruth {
  const [first] = world.documents(Math.min(moment, (world.events.at(-1) ?? T0) + 1));
  if (first === undefined) throw new Error('No run exists at that moment.');
  return first.truth;
}

export function taskTruth(truth: RunTruth, key: string): TaskTruth {
  const found = truth.tasks.find(({ taskKey }) => taskKey === key);
  if (found === undefined) throw new Error(`The run has no entry of task ${key}.`);
  return found;
}

export function outcomeOf(truth: RunTruth, key: string): Outcome | undefined {
  return taskTruth(truth, key).outcome;
}
