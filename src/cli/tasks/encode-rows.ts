import { statedId } from '../../domain/values/id';
import type { Run } from '../../models/run/run';
import type { TableName } from '../../rows/tables/table-names';
import { sourcesOf } from '../../rows/values-of';
import type { InputProblem } from '../input/input-problem';
import type { RunEntry } from '../input/read-run-entries';
import { encoderMaker } from '../table/create-encoder';
import type { ExportFormat, Piece, RowEncoder } from '../table/row-encoder';

/** Which rows to make. */
export interface RowsTask {
  readonly table: TableName;
  /** `values` hands the rows on as they are. */
  readonly format: ExportFormat | 'values';
  /** Reference time for what is active. */
  readonly now: number | undefined;
  /** Whether a value that was set aside is a problem. */
  readonly isStrict: boolean;
  /** Whether an empty input is no problem. */
  readonly mayBeBlank: boolean;
}

/** Rows, or what is wrong with a document or run. */
export interface EncodedRows {
  readonly piece?: Piece;
  /** How many rows and runs there are since the last result. */
  readonly rows: number;
  readonly runs: number;
  /** How many values were set aside since then, and of how many runs. */
  readonly aside: number;
  readonly runsAside: number;
  /** Undefined if this tells of rows. */
  readonly problems?: readonly InputProblem[];
  /** Whether the problems kept a document or run from being read: it has no rows. */
  readonly isRefused?: boolean;
}

/** Empty encoders, kept to be used again: their memory is large enough already. */
const IDLE = new Map<string, RowEncoder>();

const NONE = { rows: 0, runs: 0, aside: 0, runsAside: 0 };

/** The rows of the entries in pieces of a file. */
export async function* encodeRows(
  entries: AsyncIterable<RunEntry>,
  { table, format, now, isStrict, mayBeBlank }: RowsTask,
): AsyncGenerator<EncodedRows> {
  const name = `${format} ${table}`;
  const encoder = IDLE.get(name) ?? (await encoderMaker(table, format))();
  IDLE.delete(name);
  let counts = { ...NONE };
  const counted = (piece: Piece | undefined): EncodedRows => {
    const result = { ...(piece !== undefined && { piece }), ...counts };
    counts = { ...NONE };
    return result;
  };
  for await (const entry of entries) {
    const { run, problems, isBlank } = entry;
    if (isBlank && mayBeBlank) continue;
    if (!run || (isStrict && problems.length > 0)) yield { ...NONE, problems, isRefused: !run };
    if (!run) continue;
    counts.runs += 1;
    counts.aside += problems.length;
    if (problems.length > 0) counts.runsAside += 1;
    const sources = [...sourcesOf(withErrors(run, entry), table, now)];
    counts.rows += sources.length;
    for (const piece of encoder.add(sources)) yield counted(piece);
  }
  const rest = encoder.end();
  IDLE.set(name, encoder);
  yield counted(rest);
}

/** The run with what its output says of its failure, if it was found in an output. */
function withErrors(run: Run, { errors = [] }: RunEntry): Run {
  const id = statedId(run, 'runId');
  const [error, errorTrace] = errors;
  if (error === undefined || id === undefined) return run;
  return run.withOutputs([[BigInt(id), { error, errorTrace }]]);
}
