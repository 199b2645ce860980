import { joinPaths, type ReadOptions } from '../../decode';
import { ModelValidationError } from '../../errors/model-validation-error';
import { parseExactJson } from '../../json/parse-exact';
import { RunOutput } from '../../models/output/run-output';
import { Run } from '../../models/run/run';
import { readFound, type RunReadResult } from '../../stream/read-found';
import type { Found } from '../../stream/scan/found';

/** A run, or why it cannot be read, and what the output that holds it says of its failure. */
export type RunOrOutput = RunReadResult & { readonly errors?: readonly string[] };

const DEEPEST = 64;
/** The colors of terminals, which traces of notebooks have. */
// oxlint-disable-next-line no-control-regex -- they begin with a control character
const COLORS = /\u001b\[[0-9;]*m/g;

/**
 * Reads what a scanner found: a run, or the run in an answer of runs/get-output, which is its `metadata`. The library refuses
 * such an answer, since it is not a run; a report shows the run in it.
 */
export function readRunOrOutput(found: Found, options: ReadOptions): RunOrOutput | undefined {
  const result = readFound(found, options);
  if (!(result?.error instanceof ModelValidationError)) return result;
  const output = outputIn(found.capture.text);
  if (!output) return result;
  const { metadata, ...rest } = output;
  const { document, line } = result;
  const path = joinPaths(result.path, 'metadata');
  try {
    const run = placed(path, () => Run.fromDict(metadata, options) as Run);
    const { error, errorTrace } = placed(result.path, () => RunOutput.fromDict(rest, options));
    const errors = [error, errorTrace].filter(isText).map((text) => text.replace(COLORS, ''));
    return { path, document, line, run, errors };
  } catch (error) {
    if (!(error instanceof ModelValidationError)) throw error;
    return { path, document, line, error };
  }
}

/** Reads a part of a document; problems have their paths in the whole. */
function placed<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ModelValidationError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: joinPaths(path, issue.path) }));
    throw new ModelValidationError(error.model, issues, error.issueCount);
  }
}

interface Output {
  readonly metadata: object;
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
