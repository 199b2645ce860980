import { statedNumber } from '../../domain/values/stated-number';
import type { RunTask } from '../../models/task/run-task';
import type { Clock } from './clock';
import { stateFactsOf, type StateFacts } from './state-facts';
import { statedText } from './stated-text';
import { timeFactsOf, type TimeFacts } from './time-facts';

/** One run of a task. */
export interface TaskFacts extends StateFacts, TimeFacts {
  /** Undefined for an entry without a key, which only a lenient read lets by. */
  readonly taskKey: string | undefined;
  /** The id of the task run, all digits. */
  readonly runId: string | undefined;
  /** As the document numbers it; the first attempt is 0. */
  readonly attempt: number | undefined;
  /** What the task does, `notebook` or `run_job`. */
  readonly kind: string | undefined;
  /** Its page in Databricks. */
  readonly page: string | undefined;
  /** What is known of the errors of a for-each task without its iterations. */
  readonly iterationErrors: readonly IterationError[];
}

/** An error that iterations of a for-each task had in common. */
interface IterationError {
  readonly count: number | undefined;
  readonly message: string;
}

/** Collects what there is to say of one run of a task. */
export function taskFactsOf(task: RunTask, clock: Clock): TaskFacts {
  return {
    taskKey: statedText(task, 'taskKey'),
    runId: statedText(task, 'runId'),
    attempt: statedNumber(task, 'attemptNumber'),
    kind: kindOf(task),
    page: statedText(task, 'runPageUrl'),
    ...stateFactsOf(task),
    ...timeFactsOf(task, clock),
    iterationErrors: iterationErrorsOf(task),
  };
}

/** `notebookTask` is the work of a notebook task. */
function kindOf(task: RunTask): string | undefined {
  for (const [property, value] of Object.entries(task)) {
    const name = /^(\w+)Task$/.exec(property)?.[1];
    if (name !== undefined && typeof value === 'object' && value !== null) {
      return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    }
  }
  return undefined;
}

function iterationErrorsOf(task: RunTask): readonly IterationError[] {
  return (task.forEachTask?.stats?.errorMessageStats ?? []).flatMap((stats) => {
    const message = statedText(stats, 'errorMessage');
    return message === undefined ? [] : [{ count: statedNumber(stats, 'count'), message }];
  });
}
