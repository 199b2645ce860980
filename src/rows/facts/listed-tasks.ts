import type { RunTask } from '../../models/task/run-task';
import { iterationsOf } from '../../domain/iterations/iterations';
import { statedId } from '../../domain/values/id';
import { IterationFacts } from './iteration-facts';
import type { RunFacts } from './run-facts';
import { TaskFacts } from './task-facts';

/**
 * The entries of `tasks`, task by task, each attempt after those before it. The document of a for-each run lists the run itself
 * again; the document of its job run has that entry, so it is left out here.
 */
export function listedTasks(document: RunFacts): readonly TaskFacts[] {
  const list: TaskFacts[] = [];
  for (const attempts of document.attempts.values()) {
    attempts.forEach((task, index) => {
      if (!isRunItself(task, document)) list.push(new TaskFacts(attempts, index, document));
    });
  }
  return list;
}

/** The attempts at every iteration of the run of a for-each task. */
export function* listedIterations(document: RunFacts): Generator<IterationFacts> {
  for (const [place, iteration] of iterationsOf(document.record).entries()) {
    for (const index of iteration.attempts.keys()) {
      yield new IterationFacts(iteration, index, place, document);
    }
  }
}

function isRunItself(task: RunTask, { record }: RunFacts): boolean {
  if (!record.iterations) return false;
  const id = statedId(task, 'runId');
  return id !== undefined && id === statedId(record, 'runId');
}
