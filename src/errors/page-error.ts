import { ModelError } from './model-error';

/** So much of a token stands in the message; `pageToken` has all of it. */
const SHOWN_OF_TOKEN = 60;

/**
 * A page of an answer that cannot be used: it is not what was asked for, cannot be read, or leads nowhere. What the caller's
 * own function throws is passed on as it is, and is no `PageError`.
 *
 * @example
 * ```ts
 * import { collectRun, PageError } from 'databricks-jobs';
 *
 * try {
 *   await collectRun(() => Promise.resolve('{"error_code": "RESOURCE_DOES_NOT_EXIST"}'));
 * } catch (error) {
 *   if (!(error instanceof PageError)) throw error;
 *   console.log(error.page); // => 1
 * }
 * ```
 * @see {@link collectRun}
 * @see {@link iterateRuns}
 */
export class PageError extends ModelError {
  /** The name that tells it from the other errors. */
  override readonly name = 'PageError';
  /** The number of the page, from 1. */
  readonly page: number;
  /** The token that the page was asked for with; undefined for the first page. */
  readonly pageToken: string | undefined;

  /** @param cause - the error of the reader, with paths and positions in the page. */
  constructor(page: number, pageToken: string | undefined, problem: string, cause?: unknown) {
    super(
      `${placeOf(page, pageToken)}: ${problem}`,
      ...(cause === undefined ? [] : ([{ cause }] as const)),
    );
    this.page = page;
    this.pageToken = pageToken;
  }
}

function placeOf(page: number, token: string | undefined): string {
  if (token === undefined) return `page ${page}`;
  const shown = token.length > SHOWN_OF_TOKEN ? `${token.slice(0, SHOWN_OF_TOKEN)}…` : token;
  return `page ${page} (page_token ${JSON.stringify(shown)})`;
}
