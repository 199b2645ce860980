import { listed } from '../values/listed';

/** What the rules read of the output of a task run; every `RunOutput` has it. */
export interface TaskOutput {
  /** Why the task failed, or why there is no output. */
  readonly error?: string;
  /** Stack trace of the error. It can hold terminal color codes. */
  readonly errorTrace?: string;
  /** Standard output and standard error, at most the last 5 MB. */
  readonly logs?: string;
  /** True if `logs` was cut. */
  readonly logsTruncated?: boolean;
  /** What a notebook returned. */
  readonly notebookOutput?: {
    /** The value, at most 5 MB. */
    readonly result?: string;
    /** True if the value was cut. */
    readonly truncated?: boolean;
  };
  /** The run that a run-job task started. */
  readonly runJobOutput?: {
    /** Its id. */
    readonly runId?: number;
  };
  /** The task run. */
  readonly metadata?: {
    /** Its id. */
    readonly runId?: number;
  };
}

/** A run with the records that can have outputs. */
interface Listing {
  readonly tasks?: readonly object[];
  readonly iterations?: readonly object[];
}

const OUTPUTS = new WeakMap<object, TaskOutput>();
/** The colors of terminals, which tracebacks of notebooks have. */
// oxlint-disable-next-line no-control-regex -- they begin with a control character
const COLORS = /\u001B\[[0-9;]*m/g;

/** The output that a run or a task run was put together with. */
export function outputOf(record: object): TaskOutput | undefined {
  return OUTPUTS.get(record);
}

/** Puts a run or a task run together with its output. */
export function setOutput(record: object, output: TaskOutput): void {
  OUTPUTS.set(record, output);
}

/** Gives a copy of a run the outputs that the run was put together with. */
export function copyOutputs(run: Listing, copy: Listing): void {
  const pairs: readonly (readonly [object, object | undefined])[] = [
    [run, copy],
    ...listed(run.tasks).map((task, index) => [task, copy.tasks?.[index]] as const),
    ...listed(run.iterations).map((task, index) => [task, copy.iterations?.[index]] as const),
  ];
  for (const [record, other] of pairs) {
    const output = OUTPUTS.get(record);
    if (output && other) setOutput(other, output);
  }
}

/** The error in the output of a run or a task run; undefined without an output, and if it has none. */
export function errorOf(record: object): string | undefined {
  return plain(outputOf(record)?.error);
}

/** The trace of that error, without the colors of a terminal. */
export function traceOf(record: object): string | undefined {
  return plain(outputOf(record)?.errorTrace);
}

function plain(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const trimmed = text.replace(COLORS, '').trim();
  return trimmed === '' ? undefined : trimmed;
}
