import type { LinkedFailure } from '../../domain/run-links/run-links';
import type { TaskGraph } from '../../domain/task-graph/task-graph';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import { clockOf, type Clock } from './clock';
import { iterationFactsOf, type IterationFacts } from './iteration-facts';
import { stateFactsOf } from './state-facts';
import { statedText } from './stated-text';
import type { Surroundings } from './surroundings';
import { taskFactsOf, type TaskFacts } from './task-facts';

/** A task that failed by its own fault. */
export interface FailureFacts extends TaskFacts {
  /** The keys of the tasks that were left out because of it. */
  readonly skipped: readonly string[];
  /** The iterations of a for-each task that failed, if the run of the task was read. */
  readonly iterations: readonly IterationFacts[];
  /** The failures in the run that a run-job task started, if that run was read. */
  readonly inChild: readonly ChildFailureFacts[];
}

/** A failure in a run that a run-job task started, or in one further down. */
export interface ChildFailureFacts {
  readonly runId: string | undefined;
  readonly runName: string | undefined;
  readonly page: string | undefined;
  /** The run-job tasks between, the outermost first. */
  readonly path: readonly string[];
  /** The task that failed; undefined if none of the run's tasks is known to have failed. */
  readonly task: TaskFacts | undefined;
  /** What the run itself says. */
  readonly messages: readonly string[];
  readonly iterations: readonly IterationFacts[];
}

/** Collects the root failures of a run. */
export function failureFactsOf(
  run: Run,
  graph: TaskGraph,
  clock: Clock,
  surroundings: Surroundings,
): readonly FailureFacts[] {
  return graph.rootFailures().map((task) => {
    const child = surroundings.childOf(run, task);
    const below = child ? surroundings.links.rootFailures(child) : [];
    const facts = taskFactsOf(task, clock);
    return {
      ...facts,
      messages: surroundings.messagesOf(run, task, facts),
      skipped: graph
        .skippedBecauseOf(task.taskKey)
        .map((skipped) => statedText(skipped, 'taskKey') ?? '(no key)'),
      iterations: iterationsIn(run, task, clock, surroundings),
      inChild: below.map((failure) => childFailureOf(failure, surroundings)),
    };
  });
}

function iterationsIn(
  run: Run,
  task: RunTask,
  clock: Clock,
  surroundings: Surroundings,
): readonly IterationFacts[] {
  const loop = task.forEachTask && run.iterations ? run : surroundings.loopOf(run, task);
  return loop ? iterationFactsOf(loop, clock) : [];
}

function childFailureOf(
  { run, task, path }: LinkedFailure,
  surroundings: Surroundings,
): ChildFailureFacts {
  const clock = clockOf(run, surroundings.given, surroundings.machine);
  const facts = task && taskFactsOf(task, clock);
  return {
    runId: statedText(run, 'runId'),
    runName: statedText(run, 'runName'),
    page: statedText(run, 'runPageUrl'),
    path: path.map((each) => statedText(each, 'taskKey') ?? '(no key)'),
    task: facts && { ...facts, messages: surroundings.messagesOf(run, task, facts) },
    messages: surroundings.messagesOf(run, run, stateFactsOf(run)),
    iterations: task ? iterationsIn(run, task, clock, surroundings) : [],
  };
}
