import { isTerminal } from '../../domain/lifecycle/lifecycle';
import { endOf, isUnderWay, startOf } from '../../domain/lifecycle/timed';
import { statedTime } from '../../domain/values/stated-number';
import { listedIterations, listedTasks } from '../facts/listed-tasks';
import type { RunFacts } from '../facts/run-facts';
import type { TaskFacts } from '../facts/task-facts';
import { cutAtHours, untilNow, type Period } from './period';

/** A row of the timeline of a task run. */
export interface TaskPeriod {
  readonly task: TaskFacts;
  readonly document: RunFacts;
  readonly period: Period;
}

/** The times of all task runs, those of iterations too, cut at hours. One that has not started yet has none. */
export function* taskPeriods(document: RunFacts): Generator<TaskPeriod> {
  for (const tasks of [listedTasks(document), listedIterations(document)]) {
    for (const task of tasks) {
      const whole = periodOf(task);
      if (!whole) continue;
      for (const period of cutAtHours(whole)) yield { task, document, period };
    }
  }
}

function periodOf({ record, document }: TaskFacts): Period | undefined {
  const isEnd = isTerminal(record);
  const start = startOf(record) ?? (isEnd ? statedTime(record, 'startTime') : undefined);
  if (isUnderWay(record)) {
    return start === undefined ? undefined : { start, end: untilNow(start, document.now), isEnd };
  }
  const end = endOf(record);
  const isNothing = start === undefined && end === undefined && !isEnd;
  return isNothing ? undefined : { start, end, isEnd };
}
