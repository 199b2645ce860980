import { Model, ModelParseError, type ModelClass, type ReadOptions } from '../../src';
import { readText } from '../../src/decode/read';
import { checked, compiled } from '../../test/helpers/codecs';
import { firstDifference } from '../../test/helpers/first-difference';
import { firstLoss } from '../../test/helpers/first-loss';
import { resultOfText } from '../../test/helpers/read-result';
import { assert, assertNoUsageError, attempt } from './invariant';
import { assertUntouched } from './surroundings';
import { withinTime } from './within-time';
import { useInstance } from './use-instance';

/** Reads a text, and checks all that must be true of any text. */
export function checkText(model: ModelClass, text: string, options: ReadOptions): void {
  const read = withinTime(text.length, () => attempt(() => readText(model, text, options)));
  if ('error' in read) {
    assertNoUsageError(read.error);
    const { error } = read;
    const isParseError = error instanceof ModelParseError;
    assert(isParseError === !isJson(text), 'a text is refused as not JSON where it is not');
    if (isParseError) assertPlace(text, error);
  }
  const difference = firstDifference(
    resultOfText(compiled, model, text, options),
    resultOfText(checked, model, text, options),
  );
  assert(difference === undefined, `compiled and checked reading agree${difference ?? ''}`);
  if ('value' in read && read.value instanceof Model)
    checkRead(read.value as Model, model, text, options);
  assertUntouched();
}

function checkRead(instance: Model, model: ModelClass, text: string, options: ReadOptions): void {
  useInstance(instance, options);
  const { mode, unknownFields } = options;
  if (mode !== 'lenient') {
    const lenient = readText(model, text, { ...options, mode: 'lenient' }) as Model;
    assert(lenient.readIssues.length === 0, 'what is valid has no issue when read leniently');
    assert(lenient.equals(instance), 'what is valid reads the same leniently');
  }
  if (unknownFields === 'drop') return;
  const loss = firstLoss(model, text.replace(/^\uFEFF/, ''), instance.toJson());
  assert(loss === undefined, `nothing is lost: ${loss ?? ''}`);
}

/** A byte order mark has an offset, but takes no column. */
function assertPlace(text: string, { line, column, offset }: ModelParseError): void {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const before = text.slice(start, offset).split(/\r\n|\r|\n/);
  const isInBreak = text[offset - 1] === '\r' && text[offset] === '\n';
  const isRight = line === before.length && column === (before.at(-1) ?? '').length + 1;
  const isWithin = offset >= start && offset <= text.length;
  assert(isWithin && (isRight || isInBreak), 'a fault is at its line and column');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}
