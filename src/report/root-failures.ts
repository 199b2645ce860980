import type { Run } from '../models/run/run';
import type { RunTask } from '../models/task/run-task';
import { printable } from './text/printable';
import { shortened } from './text/truncate';
import { shownState } from './words/state';
import { shownTaskKey } from './words/task-key';

/** A task that failed by its own fault, for people. */
export interface ShownRootFailure {
  /** Its key, and what it says of its end. */
  readonly text: string;
  /** The keys of the tasks that were skipped because of it, one after the other; empty where there are none. */
  readonly skipped: string;
  /** True where the run's own message says as much: it names the task and has its message. */
  readonly isInMessage: boolean;
}

const LONGEST_MESSAGE = 160;

/** The tasks of a run that failed by their own fault, and what was skipped because of each. */
export function rootFailuresOf(run: Run): readonly ShownRootFailure[] {
  const graph = run.taskGraph();
  const { message, termination } = shownState(run.toDict());
  return graph.rootFailures().map((task) => {
    const key = shownTaskKey(task);
    const said = printable(task.failureMessage ?? '');
    const parts = [key, differing(task, termination), shortened(said, LONGEST_MESSAGE)];
    return {
      text: parts.filter((part) => part !== '').join(': '),
      skipped: graph.skippedBecauseOf(task.taskKey).map(shownTaskKey).join(', '),
      isInMessage: said !== '' && message.includes(key) && message.includes(said),
    };
  });
}

/** How the task ended, where the run itself did not end so. */
function differing(task: RunTask, terminationOfRun: string): string {
  const { termination } = shownState(task.toDict());
  return termination === terminationOfRun ? '' : termination;
}
