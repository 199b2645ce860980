import type { LinkedFailure } from '../../domain/run-links/run-links';
import { mostSkipped } from '../../domain/task-graph/most-skipped';
import type { TaskGraph } from '../../domain/task-graph/task-graph';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import type { Clock } from './clock';
import { iterationFactsOf, type IterationFacts } from './iteration-facts';
import { referredKey } from './referred-key';
import { referredText } from './referred-text';
import { stateFactsOf } from './state-facts';
import { statedText } from './stated-text';
import type { Surroundings } from './surroundings';
import { taskFactsOf, type TaskFacts } from './task-facts';

/** A task that failed by its own fault. */
export interface FailureFacts extends TaskFacts {
  /** The keys of the tasks that were left out because of it, nearest first; of a run with many failures some of them. */
  readonly skipped: readonly string[];
  /** True if more were left out because of it. */
  readonly hasMoreSkipped?: true;
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
  /** What the run itself says. Of several failures in one run the first has it. */
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
  const roots = graph.rootFailures();
  const most = mostSkipped(graph, roots.length);
  return roots.map((task) => {
    const child = surroundings.childOf(run, task);
    const below = child ? surroundings.links.rootFailures(child) : [];
    const facts = taskFactsOf(task, clock);
    const skipped = graph.nearestSkippedBecauseOf(task.taskKey, most + 1);
    return {
      ...facts,
      messages: surroundings.messagesOf(run, task, facts),
      skipped: skipped.slice(0, most).map(referredKey),
      ...(skipped.length > most && { hasMoreSkipped: true }),
      iterations: iterationsIn(run, task, clock, surroundings),
      inChild: below.map((failure, index) =>
        childFailureOf(failure, failure.run !== below[index - 1]?.run, surroundings),
      ),
    };
  });
}

function iterationsIn(
  run: Run,
  task: RunTask,
  clock: Clock,
  surroundings: Surroundings,
): readonly IterationFacts[] {
  const loop = surroundings.loopOf(run, task);
  return loop ? iterationFactsOf(loop, clock) : [];
}

function childFailureOf(
  { run, task, path }: LinkedFailure,
  isFirst: boolean,
  surroundings: Surroundings,
): ChildFailureFacts {
  const clock = surroundings.clockOf(run);
  const facts = task && taskFactsOf(task, clock);
  return {
    runId: statedText(run, 'runId'),
    runName: referredText(statedText(run, 'runName')),
    page: statedText(run, 'runPageUrl'),
    path: path.map(referredKey),
    task: facts && { ...facts, messages: surroundings.messagesOf(run, task, facts) },
    messages: isFirst ? surroundings.messagesOf(run, run, stateFactsOf(run)) : [],
    iterations: task ? iterationsIn(run, task, clock, surroundings) : [],
  };
}
