import type { RunFields } from '../models/run/run-fields';
import type { RunTask } from '../models/task/run-task';
import type { RunJson } from '../models/run/run-json';
import type { RunTaskJson } from '../models/task/run-task-json';
import { RUN, TASK } from './shapes';
import { isDocument, View } from './view';

/** The JSON of a run, or of an entry of its `tasks` or `iterations`. */
export type RecordJson = RunJson | RunTaskJson;

/** The run as the rules read it. */
export function runOf(json: RunJson): RunFields {
  return new View(checked(json), RUN) as unknown as RunFields;
}

/** What a run has and no task run. */
const OF_RUNS = ['job_id', 'run_name', 'tasks', 'iterations', 'repair_history'];

/** The run or the task run as the rules read it; only a task run has a `task_key`. */
export function recordOf(json: RecordJson): RunFields | RunTask {
  const document = checked(json);
  const has = (field: string): boolean => Object.hasOwn(document, field);
  const shape = has('task_key') && !OF_RUNS.some(has) ? TASK : RUN;
  return new View(document, shape) as unknown as RunFields | RunTask;
}

/** True for the view of a task run. */
export function isTask(record: RunFields | RunTask): record is RunTask {
  return 'taskKey' in record;
}

/** The JSON of tasks that a rule chose. */
export function jsonOf(tasks: readonly RunTask[]): readonly RunTaskJson[] {
  return tasks.map((task) => View.jsonOf(task) as RunTaskJson);
}

/** An instance of a model, or a spread of one, would look like a run of which nothing is known. */
function checked(json: unknown): Readonly<Record<string, unknown>> {
  if (!isDocument(json)) {
    const given = Array.isArray(json) ? 'an array' : json === null ? 'null' : `a ${typeof json}`;
    throw new TypeError(`the JSON of a run is an object, but what was given is ${given}`);
  }
  if (Object.hasOwn(json, 'runId') && !Object.keys(json).some((name) => name.includes('_'))) {
    throw new TypeError(
      'the JSON of a run has names such as run_id, but what was given has camelCase names; of a model pass toDict()',
    );
  }
  return json;
}
