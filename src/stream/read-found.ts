import { asStrict } from '../domain/values/as-strict';
import { joinPaths } from '../decode/issues/path';
import type { ReadOptions } from '../decode/options';
import type { ModelError } from '../errors/model-error';
import { ModelParseError } from '../errors/model-parse-error';
import { ModelValidationError } from '../errors/model-validation-error';
import { Run } from '../models/run/run';
import { RunPage } from '../models/run/run-page';
import type { Found } from './scan/found';
import type { TextCapture } from './scan/text-capture';

/** The place of a run in a source. */
export interface RunPlace {
  /** Its path in its document: `runs[3]` in a page, `[3]` in an array, empty if the document is the run. */
  readonly path: string;
  /** The number of its document, from 0; above 0 only if documents follow each other, as in NDJSON. */
  readonly document: number;
  /** The line of the source on which it starts, from 1. */
  readonly line: number;
}

/** A run, or the error that says why it cannot be read. `RunReadResult<Lenient<Run>>` is what a lenient read gives. */
export type RunReadResult<R = Run> =
  | (RunPlace & {
      /** The run. */
      readonly run: R;
      /** Absent, since there is a run. */
      readonly error?: undefined;
    })
  | (RunPlace & {
      /** Absent, since there is an error. */
      readonly run?: undefined;
      /** What is wrong with the run, with paths and positions in the whole source. */
      readonly error: ModelError;
    });

/** Reads what a scanner found; undefined for the rest of a sound page, whose runs are found one by one. */
export function readFound(found: Found, options: ReadOptions): RunReadResult | undefined {
  const { capture, path, document, isPage } = found;
  const { line } = capture.position;
  try {
    if (isPage) {
      RunPage.fromJson(capture.text, options);
      return undefined;
    }
    const run = asStrict(Run.fromJson(capture.text, options));
    return { path, document, line, run };
  } catch (error) {
    return { path, document, line, error: placed(error, path, capture) };
  }
}

/** The same error with the paths and positions of the whole source. */
function placed(error: unknown, path: string, capture: TextCapture): ModelError {
  if (error instanceof ModelParseError) {
    return new ModelParseError(error.reason, capture.positionOf(error.offset));
  }
  if (!(error instanceof ModelValidationError)) throw error;
  // The error is this reading's own. A second one would take as long again as the first.
  if (path === '') {
    error.message = messageAt(error, capture);
    return error;
  }
  const issues = error.issues.map((issue) => ({ ...issue, path: joinPaths(path, issue.path) }));
  const whole = new ModelValidationError(error.model, issues, error.issueCount);
  whole.message = messageAt(whole, capture);
  return whole;
}

function messageAt({ message }: ModelError, { position }: TextCapture): string {
  return `line ${position.line}: ${message}`;
}
