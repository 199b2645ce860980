import { describeKind } from '../decode/issues/describe-value';
import type { ReadOptions } from '../decode/options';
import { readDict, readText } from '../decode/read';
import { ModelError } from '../errors/model-error';
import { ModelUsageError } from '../errors/model-usage-error';
import { PageError } from '../errors/page-error';
import type { Run } from '../models/run/run';
import type { RunPage } from '../models/run/run-page';

/** Where a page stands in an answer. */
export interface PagePlace {
  /** From 1. */
  readonly number: number;
  /** The token that it was asked for with. */
  readonly token: string | undefined;
}

/** A class whose instances come in pages. */
export type PagedClass<P extends Run | RunPage> = abstract new () => P;

/**
 * Reads a page. An instance is copied, since what is put together from pages is changed.
 * @throws PageError if it is no page, with the reader's error as its cause.
 * @throws ModelUsageError if the options are wrong.
 */
export function readPage<P extends Run | RunPage>(
  model: PagedClass<P>,
  value: unknown,
  { number, token }: PagePlace,
  options: ReadOptions,
): P {
  try {
    if (value instanceof model) return value.clone() as P;
    if (typeof value === 'string') return readText(model, value, options) as P;
    if (isDocument(value)) return readDict(model, value, options) as P;
  } catch (error) {
    const isOfPage = error instanceof ModelError && !(error instanceof ModelUsageError);
    throw isOfPage ? new PageError(number, token, error.message, error) : error;
  }
  throw new PageError(
    number,
    token,
    `the function that fetches pages has to return the text of the answer, or the object in it, but returned ${describeKind(value)}${adviceFor(value)}`,
  );
}

/** An array is left to the reader, which knows what to say of it. */
function isDocument(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || !isResponse(value);
}

/** True for the Response of a fetch, of any library. */
function isResponse(value: object): boolean {
  return 'text' in value && typeof value.text === 'function';
}

function adviceFor(value: unknown): string {
  const isOfFetch = typeof value === 'object' && value !== null && isResponse(value);
  return isOfFetch ? '; return await response.text()' : '';
}
