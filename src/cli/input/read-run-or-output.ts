import { joinPaths, type ReadOptions } from '../../decode';
import { ModelValidationError } from '../../errors/model-validation-error';
import { parseExactJson } from '../../json/parse-exact';
import { Run } from '../../models/run/run';
import { readFound, type RunReadResult } from '../../stream/read-found';
import type { Found } from '../../stream/scan/found';

/** A run, or why it cannot be read, and what the output that holds it says of its failure. */
export type RunOrOutput = RunReadResult & { readonly errors?: readonly string[] };

const DEEPEST = 64;
/** The colors of terminals, which traces of notebooks have. */
// eslint-disable-next-line no-control-regex -- they begin with a control character
const COLORS = /\u001b\[[0-9;]*m/g;

/**
 * Reads what a scanner found: a run, or the run in an answer of runs/get-output, which is its `metadata`. The library refuses
 * such an answer, since it is no run; somebody who looks at a report wants to know what it says.
 */
export function readRunOrOutput(found: Found, options: ReadOptions): RunOrOutput | undefined {
  const result = readFound(found, options);
  if (!(result?.error instanceof ModelValidationError)) return result;
  const output = outputIn(found.capture.text);
  if (!output) return result;
  const { metadata, error, error_trace: trace } = output;
  const path = joinPaths(result.path, 'metadata');
  const { document, line } = result;
  const errors = [error, trace].filter(isText).map((text) => text.replace(COLORS, ''));
  try {
    return { path, document, line, run: Run.fromDict(metadata, options) as Run, errors };
  } catch (fault) {
    if (!(fault instanceof ModelValidationError)) throw fault;
    const issues = fault.issues.map((issue) => ({ ...issue, path: joinPaths(path, issue.path) }));
    const placed = new ModelValidationError(fault.model, issues, fault.issueCount);
    return { path, document, line, error: placed };
  }
}

interface Output {
  readonly metadata: object;
  readonly error?: unknown;
  readonly error_trace?: unknown;
}

function outputIn(text: string): Output | undefined {
  if (!text.includes('"metadata"')) return undefined;
  const value = parseExactJson(text, DEEPEST) as Partial<Output>;
  const { metadata } = value;
  const isRun = typeof metadata === 'object' && Object.hasOwn(metadata, 'run_id');
  return isRun && !Object.hasOwn(value, 'run_id') ? { ...value, metadata } : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
