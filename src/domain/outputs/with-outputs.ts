import { ModelUsageError } from '../../errors/model-usage-error';
import type { Extensible } from '../../model/stated';
import type { RunFields } from '../../models/run/run-fields';
import { isFailed } from '../lifecycle/outcome';
import { errorOf, setOutput, traceOf, type TaskOutput } from '../lifecycle/task-output';
import { TaskGraph } from '../task-graph/task-graph';
import { statedId, toId, type Id } from '../values/id';
import { listed } from '../values/listed';

/**
 * Outputs of task runs: the answers of runs/get-output, which name their runs in `metadata`; or pairs of a task run's id and
 * its output, such as a Map, for answers without it.
 */
export type TaskOutputs = Iterable<
  TaskOutput | readonly [runId: number | bigint | string, output: TaskOutput]
>;

/**
 * A copy of a run whose attempts and iterations are put together with their outputs. The run has the error of its first root
 * failure that has one.
 * @throws ModelUsageError if it is not known whose output one is.
 */
export function withOutputs<R extends RunFields>(run: R, outputs: TaskOutputs): R {
  return withOutputsById(run, outputsById(outputs));
}

/** The same for outputs that are collected once for many runs. */
export function withOutputsById<R extends RunFields>(
  run: R,
  byId: ReadonlyMap<Id | undefined, TaskOutput>,
): R {
  const view = run.clone();
  for (const record of [...listed(view.tasks), ...listed(view.iterations)]) {
    const output = byId.get(statedId(record, 'runId'));
    if (output) setOutput(record, output);
  }
  const output = byId.get(statedId(view, 'runId')) ?? outputOfFirstFailure(view);
  if (output) setOutput(view, output);
  return view;
}

/** The outputs by the ids of their task runs; of several of one run the last counts. */
export function outputsById(outputs: TaskOutputs): ReadonlyMap<Id, TaskOutput> {
  const byId = new Map<Id, TaskOutput>();
  for (const [index, item] of [...outputs].entries()) {
    const [given, output] = isPair(item) ? item : [undefined, item];
    const id = given === undefined ? runIdOf(output) : toId(given);
    if (id === undefined) {
      throw new ModelUsageError(
        `the output at index ${index} does not say whose it is: it has no metadata.run_id; ` +
          'pass it as [runId, output]',
      );
    }
    byId.set(id, output);
  }
  return byId;
}

function isPair(
  item: TaskOutput | readonly [number | bigint | string, TaskOutput],
): item is readonly [number | bigint | string, TaskOutput] {
  return Array.isArray(item);
}

function runIdOf({ metadata }: TaskOutput): Id | undefined {
  return metadata && statedId(metadata as Extensible & typeof metadata, 'runId');
}

/** A run of several tasks has no output. */
function outputOfFirstFailure(run: RunFields): TaskOutput | undefined {
  if (!isFailed(run)) return undefined;
  const failures = [
    ...new TaskGraph(run, 0).rootFailures(),
    ...listed(run.iterations).filter(isFailed),
  ];
  const first = failures.find((task) => errorOf(task) !== undefined);
  if (!first) return undefined;
  return { error: errorOf(first), errorTrace: traceOf(first) };
}
