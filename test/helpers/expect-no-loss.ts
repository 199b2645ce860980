import type { ModelClass } from '../../src';
import { readText } from '../../src/decode/read';
import { writeText } from '../../src/encode/write';
import { firstLoss } from './first-loss';
import { LOSSLESS } from './is-refused-as-whole';

/** Throws if a lenient read and toJson lose anything of a document, or if a second time writes another text. */
export function expectNoLoss(model: ModelClass, text: string): void {
  const written = readAndWrite(model, text);
  const loss = firstLoss(model, text, written);
  if (loss !== undefined) throw new Error(`${model.name} ${text}: ${loss}`);
  const again = readAndWrite(model, written);
  if (again !== written) throw new Error(`${model.name} ${text}: ${written} becomes ${again}`);
}

function readAndWrite(model: ModelClass, text: string): string {
  return writeText(readText(model, text, LOSSLESS) as object);
}
