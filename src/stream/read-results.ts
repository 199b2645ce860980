import type { ReadOptions } from '../decode';
import { ModelParseError } from '../errors/model-parse-error';
import type { TextPosition } from '../json/text-position';
import { readFound, type RunReadResult } from './read-found';
import { DocumentScanner } from './scan/document-scanner';
import type { Found, LineFault } from './scan/found';
import { LineScanner } from './scan/line-scanner';
import { EncodingError, type TextPart } from './text-part';

/**
 * Reads what a text holds: for each run, the run or why it cannot be read.
 * @param parts - the text in chunks.
 * @param isNdjson - true if each line is one document.
 * @param read - reads what a scanner found.
 * @param start - the position of the first character, for lines that are a part of a text.
 * @throws ModelParseError if the rest of the text cannot be told apart.
 */
export async function* readResults<R extends RunReadResult = RunReadResult>(
  parts: AsyncIterable<TextPart>,
  isNdjson: boolean,
  options: ReadOptions,
  read: (found: Found, options: ReadOptions) => R | RunReadResult | undefined = readFound,
  start?: TextPosition,
): AsyncGenerator<R | RunReadResult, void, undefined> {
  const scanner = isNdjson ? new LineScanner(start) : new DocumentScanner(start);
  for await (const founds of scanParts(parts, scanner)) {
    for (const found of founds) {
      const result = 'error' in found ? resultOf(found) : read(found, options);
      if (isWrongGuess(found, result)) found.reject();
      else if (result !== undefined) yield result;
    }
  }
}

type Scanned = Iterable<Found | LineFault>;

/** What is found in each part, which is not looked for before it is asked for. */
async function* scanParts(
  parts: AsyncIterable<TextPart>,
  scanner: DocumentScanner | LineScanner,
): AsyncGenerator<Scanned> {
  try {
    for await (const part of parts) {
      yield typeof part === 'string' ? scanner.write(part) : scanner.refuse(part.reason);
    }
  } catch (error) {
    yield scanner.release();
    if (error instanceof EncodingError) scanner.refuseRest(error.message);
    throw error;
  }
  yield scanner.end();
}

function isWrongGuess(
  found: Found | LineFault,
  result: RunReadResult | undefined,
): found is Found & Required<Pick<Found, 'reject'>> {
  return 'reject' in found && result?.error instanceof ModelParseError;
}

function resultOf({ error, document }: LineFault): RunReadResult {
  return { path: '', document, line: error.line, error };
}
