import type { ReadOptions } from '../decode';
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
 * @throws ModelParseError if the rest of the text cannot be told apart.
 */
export async function* readResults<R extends RunReadResult = RunReadResult>(
  parts: AsyncIterable<TextPart>,
  isNdjson: boolean,
  options: ReadOptions,
  read: (found: Found, options: ReadOptions) => R | RunReadResult | undefined = readFound,
): AsyncGenerator<R | RunReadResult, void, undefined> {
  const scanner = isNdjson ? new LineScanner() : new DocumentScanner();
  for await (const found of scanParts(parts, scanner)) {
    const result = 'error' in found ? resultOf(found) : read(found, options);
    if (result !== undefined) yield result;
  }
}

async function* scanParts(
  parts: AsyncIterable<TextPart>,
  scanner: DocumentScanner | LineScanner,
): AsyncGenerator<Found | LineFault> {
  try {
    for await (const part of parts) {
      yield* typeof part === 'string' ? scanner.write(part) : scanner.refuse(part.reason);
    }
  } catch (error) {
    if (error instanceof EncodingError) scanner.refuseRest(error.message);
    throw error;
  }
  yield* scanner.end();
}

function resultOf({ error, document }: LineFault): RunReadResult {
  return { path: '', document, line: error.line, error };
}
