import type { ReadOptions } from '../decode/options';
import type { ModelError } from '../errors/model-error';
import { ModelParseError } from '../errors/model-parse-error';
import { ModelValidationError } from '../errors/model-validation-error';
import { Run } from '../models/run/run';
import { RunPage } from '../models/run/run-page';
import type { Found } from './scan/document-scanner';
import { joinPaths } from './join-paths';
import type { TextCapture } from './scan/text-capture';

/** Where in a source a run was found. */
export interface RunPlace {
  /** Its path in its document: `runs[3]` in a page, `[3]` in an array, empty where the document is the run. */
  readonly path: string;
  /** The number of its document, from 0; above 0 only where documents follow each other, as in NDJSON. */
  readonly document: number;
  /** The line of the source that it starts in, from 1. */
  readonly line: number;
}

/** A run that was read, or why it could not be. */
export type RunReadResult =
  | (RunPlace & {
      /** The run. */
      readonly run: Run;
      /** Nothing, where there is a run. */
      readonly error?: undefined;
    })
  | (RunPlace & {
      /** Nothing, where there is an error. */
      readonly run?: undefined;
      /** What is wrong with the run, with paths and positions in the whole source. */
      readonly error: ModelError;
    });

/** Reads what was found; undefined for a page that is sound, since its runs come by themselves. */
export function readFound(found: Found, options: ReadOptions): RunReadResult | undefined {
  const { capture, path, document, isPage } = found;
  const { line } = capture.position;
  try {
    if (isPage) {
      RunPage.fromJson(capture.text, options);
      return undefined;
    }
    const run = Run.fromJson(capture.text as string | null, options) ?? refuseNull();
    return { path, document, line, run };
  } catch (error) {
    return { path, document, line, error: placed(error, path, capture) };
  }
}

function refuseNull(): never {
  const expected = 'an object';
  const message = 'must be an object, but is null';
  throw new ModelValidationError('Run', [
    { path: '', code: 'type', message, expected, received: 'null' },
  ]);
}

/** The same error with paths and positions of the whole source. */
function placed(error: unknown, path: string, capture: TextCapture): ModelError {
  if (error instanceof ModelParseError) {
    return new ModelParseError(error.reason, capture.positionOf(error.offset));
  }
  if (!(error instanceof ModelValidationError)) throw error;
  const issues = error.issues.map((issue) => ({ ...issue, path: joinPaths(path, issue.path) }));
  const whole = new ModelValidationError(error.model, issues, error.issueCount);
  whole.message = `line ${capture.position.line}: ${whole.message}`;
  return whole;
}
