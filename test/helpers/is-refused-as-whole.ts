import { ModelValidationError, type ModelClass, type ReadOptions } from '../../src';
import { readText } from '../../src/decode/read';

/** How a document is read so that nothing of it is lost. */
export const LOSSLESS: ReadOptions = { mode: 'lenient', maxDepth: 1_000 };

/** True if even a lenient read refuses: no object, no member of a oneOf, or a document that is known to be another. */
export function isRefusedAsWhole(model: ModelClass, text: string): boolean {
  try {
    return readText(model, text, LOSSLESS) === null;
  } catch (error) {
    if (!(error instanceof ModelValidationError)) throw error;
    return error.issues.every(({ path, code }) => path === '' || code === 'wrong_document');
  }
}
