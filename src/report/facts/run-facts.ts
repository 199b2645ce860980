import type { TaskGraphProblem } from '../../domain/task-graph/links';
import type { TaskGraph } from '../../domain/task-graph/task-graph';
import { positive, statedNumber } from '../../domain/values/stated-number';
import type { Run } from '../../models/run/run';
import type { Clock } from './clock';
import { failureFactsOf, type FailureFacts } from './failure-facts';
import { iterationFactsOf, type IterationFacts } from './iteration-facts';
import { skipFactsOf, type SkipFacts } from './skip-facts';
import { stateFactsOf, type StateFacts } from './state-facts';
import { statedText } from './stated-text';
import type { Surroundings } from './surroundings';
import { taskFactsOf, type TaskFacts } from './task-facts';
import { timeFactsOf, type TimeFacts } from './time-facts';

/** One run: an attempt at the work of a retry chain. Ids have all of their digits. */
export interface RunFacts extends StateFacts, TimeFacts {
  readonly runId: string | undefined;
  readonly jobId: string | undefined;
  readonly name: string | undefined;
  /** As the document numbers it; the first attempt is 0. */
  readonly attempt: number | undefined;
  readonly isRetry: boolean;
  /** The first attempt. */
  readonly originalRunId: string | undefined;
  readonly page: string | undefined;
  readonly trigger: string | undefined;
  readonly schedule: string | undefined;
  readonly creator: string | undefined;
  /** The run-job task run that started it. */
  readonly parentTaskRunId: string | undefined;
  /** True if the document lacks tasks of the run. */
  readonly isPartial: boolean;
  /** Leads to the next page of the run. */
  readonly nextPageToken: string | undefined;
  readonly clock: Clock;
  readonly rootFailures: readonly FailureFacts[];
  /** The other tasks that failed: their failure was tolerated, or they ran because of another. */
  readonly otherFailures: readonly TaskFacts[];
  /** The iterations that failed, if it is the run of a for-each task. */
  readonly failedIterations: readonly IterationFacts[];
  readonly skipped: readonly SkipFacts[];
  /** The keys of the tasks that succeeded after an earlier attempt had failed. */
  readonly recovered: readonly string[];
  /** The latest attempt at each task, each after those it depends on. */
  readonly tasks: readonly TimelineTask[];
  readonly criticalPath: { readonly milliseconds: number; readonly isComplete: boolean };
  /** The attempts at every task that has several. */
  readonly retriedTasks: readonly (readonly TaskFacts[])[];
  readonly problems: readonly TaskGraphProblem[];
}

/** The latest attempt at a task. */
export interface TimelineTask extends TaskFacts {
  readonly isCritical: boolean;
}

/** Collects what there is to say of a run. Its graph is built here, once. */
export function runFactsOf(run: Run, surroundings: Surroundings): RunFacts {
  const clock = surroundings.clockOf(run);
  const graph = run.taskGraph(clock.now);
  const failures = failureFactsOf(run, graph, clock, surroundings);
  const hasLoop = failures.some(({ iterations }) => iterations.length > 0);
  const state = stateFactsOf(run);
  return {
    ...headFactsOf(run),
    ...state,
    messages: surroundings.messagesOf(run, run, state),
    ...timesOfRun(run, clock),
    clock,
    rootFailures: failures,
    otherFailures: otherFailuresOf(graph, clock),
    failedIterations: hasLoop ? [] : iterationFactsOf(run, clock),
    skipped: skipFactsOf(graph),
    recovered: run.recoveredTasks().map((task) => statedText(task, 'taskKey') ?? '(no key)'),
    ...timelineFactsOf(graph, clock),
    retriedTasks: retriedTasksOf(run, clock),
    problems: graph.problems,
  };
}

function otherFailuresOf(graph: TaskGraph, clock: Clock): readonly TaskFacts[] {
  const roots = new Set(graph.rootFailures());
  return graph.tasks
    .filter((task) => task.isFailed && !roots.has(task))
    .map((task) => taskFactsOf(task, clock));
}

function headFactsOf(run: Run) {
  const { schedule } = run;
  const cron = [
    statedText(schedule, 'quartzCronExpression'),
    statedText(schedule, 'timezoneId'),
  ].filter((part) => part !== undefined);
  return {
    runId: statedText(run, 'runId'),
    jobId: statedText(run, 'jobId'),
    name: statedText(run, 'runName'),
    attempt: statedNumber(run, 'attemptNumber'),
    isRetry: run.isRetry,
    originalRunId: statedText(run, 'originalAttemptRunId'),
    page: statedText(run, 'runPageUrl'),
    trigger: statedText(run, 'trigger'),
    schedule: cron.length === 0 ? undefined : cron.join(' '),
    creator: statedText(run, 'creatorUserName'),
    parentTaskRunId: run.parentTaskRunId?.toString(),
    isPartial: run.isPartial,
    nextPageToken: statedText(run, 'nextPageToken'),
  };
}

/** A run of one task has its times on the task. */
function timesOfRun(run: Run, clock: Clock): TimeFacts {
  const times = timeFactsOf(run, clock);
  const [task, ...others] = run.latestTasks();
  const ofTask = task && others.length === 0 ? task.durations(clock.now) : {};
  const { durations } = times;
  const phase = (name: 'queue' | 'setup' | 'execution' | 'cleanup'): number | undefined =>
    // The API writes 0 for a phase that stands on the tasks.
    positive(durations[name]) ?? ofTask[name] ?? durations[name];
  const byServer =
    clock.atAnswer === undefined
      ? durations.total
      : ({ milliseconds: clock.atAnswer, basis: 'run_duration', isComplete: true } as const);
  return {
    ...times,
    durations: {
      ...durations,
      queue: phase('queue'),
      setup: phase('setup'),
      execution: phase('execution'),
      cleanup: phase('cleanup'),
      total: byServer,
    },
  };
}

function timelineFactsOf(graph: TaskGraph, clock: Clock): Pick<RunFacts, 'tasks' | 'criticalPath'> {
  const { tasks, milliseconds, isComplete } = graph.criticalPath();
  const critical = new Set(tasks);
  const order = [...new Set([...graph.order, ...graph.tasks])];
  return {
    tasks: order.map((task) => ({ ...taskFactsOf(task, clock), isCritical: critical.has(task) })),
    criticalPath: { milliseconds, isComplete },
  };
}

function retriedTasksOf(run: Run, clock: Clock): readonly (readonly TaskFacts[])[] {
  return [...run.attemptsByTask().values()]
    .filter((attempts) => attempts.length > 1)
    .map((attempts) => attempts.map((task) => taskFactsOf(task, clock)));
}
