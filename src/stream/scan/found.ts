import type { ModelParseError } from '../../errors/model-parse-error';
import type { TextCapture } from './text-capture';

/** A value that a scanner found: a run, or a page without the runs in it. */
export interface Found {
  /** The text of the value. */
  readonly capture: TextCapture;
  /** Its path in its document: `runs[3]`, `[3]`, or empty for the document itself. */
  readonly path: string;
  /** The number of its document, from 0; above 0 only if documents follow each other, as in NDJSON. */
  readonly document: number;
  /** True for the rest of a page, without its runs. */
  readonly isPage: boolean;
  /**
   * Present if the end of the text is a guess. If the text is JSON, the guess is right, since no JSON object begins with another
   * one. If it is not, call this before the scanner goes on: it then looks for the end itself.
   */
  readonly reject?: () => void;
}

/** A line that cannot be cut into runs. */
export interface LineFault {
  /** Why not, with the position in the source. */
  readonly error: ModelParseError;
  /** The number of its document, from 0. */
  readonly document: number;
}
