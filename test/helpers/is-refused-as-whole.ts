import { ModelValidationError, type ModelClass, type ReadOptions } from '../../src';
import { readText } from '../../src/decode/read';

/** Options with which nothing of a document is lost. */
export const LOSSLESS: ReadOptions = { mode: 'lenient', maxDepth: 1_000 };

/** True if even a lenient read throws: the document is no object, fits no member of a oneOf, or is known to be another. */
export function isRefusedAsWhole(model: ModelClass, text: string): boolean {
  try {
    return readText(model, text, LOSSLESS) === null;
  } catch (error) {
    if (!(error instanceof ModelValidationError)) throw error;
    return error.issues.every(({ path, code }) => path === '' || code === 'wrong_document');
  }
}
