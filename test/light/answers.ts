import type { Run, RunTask } from '../../src';
import * as light from '../../src/light';

/** A moment after everything in the fixtures. */
const NOW = Date.UTC(2100, 0, 1);

type Answers = Readonly<Record<string, unknown>>;

/** What the models answer about a run, by the name of the function of `databricks-jobs/light`. */
export function answersOfModel(run: Run): Answers {
  return {
    ...recordOfModel(run),
    isPartial: run.isPartial,
    attemptsOf: keysOf(run).map((key) => run.attemptsOf(key).map(idOf)),
    latestTasks: run.latestTasks().map(idOf),
    failedTasks: run.failedTasks().map(idOf),
    rootFailures: run.taskGraph(0).rootFailures().map(idOf),
    failureReport: run.failureReport({ now: NOW }),
    tasks: (run.tasks ?? []).map((task) => (task.taskKey ? recordOfModel(task) : undefined)),
  };
}

/** What `databricks-jobs/light` answers about the JSON of the same run. */
export function answersOfLight(run: light.RunJson, model: Run): Answers {
  const ids = (tasks: readonly light.RunTaskJson[]): readonly unknown[] => tasks.map(idOfJson);
  return {
    ...recordOfLight(run),
    isPartial: light.isPartial(run),
    attemptsOf: keysOf(model).map((key) => ids(light.attemptsOf(run, key))),
    latestTasks: ids(light.latestTasks(run)),
    failedTasks: ids(light.failedTasks(run)),
    rootFailures: ids(light.rootFailures(run)),
    failureReport: light.failureReport(run, { now: NOW }),
    tasks: (model.tasks ?? []).map(({ taskKey }, index) =>
      taskKey ? recordOfLight(run.tasks?.[index] as light.RunTaskJson) : undefined,
    ),
  };
}

function recordOfModel(record: Run | RunTask): Answers {
  return {
    outcomeOf: record.outcome,
    isActive: record.isActive,
    isTerminal: record.isTerminal,
    isFailed: record.isFailed,
    failureMessageOf: record.failureMessage,
    failureSourceOf: record.failureSource,
    startedAtOf: record.startedAt,
    endedAtOf: record.endedAt,
    durationOf: record.duration(NOW),
    durationsOf: record.durations(NOW),
  };
}

function recordOfLight(record: light.RecordJson): Answers {
  return {
    outcomeOf: light.outcomeOf(record),
    isActive: light.isActive(record),
    isTerminal: light.isTerminal(record),
    isFailed: light.isFailed(record),
    failureMessageOf: light.failureMessageOf(record),
    failureSourceOf: light.failureSourceOf(record),
    startedAtOf: light.startedAtOf(record),
    endedAtOf: light.endedAtOf(record),
    durationOf: light.durationOf(record, NOW),
    durationsOf: light.durationsOf(record, NOW),
  };
}

function keysOf(run: Run): readonly (string | undefined)[] {
  return [...new Set((run.tasks ?? []).map(({ taskKey }) => taskKey as string | undefined))];
}

/** What tells tasks apart in a message: the place of an entry would differ if it were copied. */
function idOf(task: RunTask): unknown {
  return idOfJson(task.toDict());
}

function idOfJson({ task_key, run_id, attempt_number }: Partial<light.RunTaskJson>): unknown {
  return [task_key ?? null, run_id ?? null, attempt_number ?? null];
}
