import type { Adapter, Pipe } from './application.js';

/** What a response must be. */
export interface Expectation {
  readonly status: number;
  /** The paths of all problems, in any order. */
  readonly paths?: readonly string[];
  /** The body, compared as JSON values. */
  readonly json?: unknown;
  /** Pieces of the body's text. */
  readonly contains?: readonly string[];
  /** Pieces that may not be in the body's text. */
  readonly lacks?: readonly string[];
  /** How many problems there are, the unlisted included. */
  readonly issueCount?: number;
}

/** Where an expectation holds in place of the common one. */
type Variant = Pipe | Adapter | `${Adapter} ${Pipe}`;

/** One request and its response. */
export interface Case extends Expectation {
  readonly name: string;
  /** Default: POST where there is a body, else GET. */
  readonly method?: string;
  readonly path: string;
  /** The body as a value. */
  readonly send?: unknown;
  /** The body as text. */
  readonly text?: string;
  /** Default: application/json. */
  readonly type?: string;
  /** What differs, and where. */
  readonly variants?: Readonly<Partial<Record<Variant, Expectation>>>;
}

/** A case that posts a value to `path`. */
export function accepts(name: string, path: string, send: unknown, json: unknown = send): Case {
  return { name, path, send, status: 201, json };
}

/** A case in which a body is refused for exactly these paths. */
export function refuses(
  name: string,
  path: string,
  send: unknown,
  paths: readonly string[],
  variants?: Case['variants'],
): Case {
  return { name, path, send, status: 400, paths, ...(variants && { variants }) };
}
