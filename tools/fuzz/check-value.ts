import { Model, type ModelClass, type ReadOptions } from '../../src';
import { ADDITIONAL } from '../../src/schema/additional-properties';
import { readDict } from '../../src/decode/read';
import { toObject, toText, type Draft } from '../../test/helpers/draft';
import { checked, compiled } from '../../test/helpers/codecs';
import { firstDifference } from '../../test/helpers/first-difference';
import { resultOfValue } from '../../test/helpers/read-result';
import { hostileValuesIn } from './hostile-draft';
import { assert, assertNoUsageError, attempt } from './invariant';
import { assertUntouched } from './surroundings';
import { useInstance } from './use-instance';
import { withinTime } from './within-time';

/** Reads what a caller hands in, and checks all that must be true of it. */
export function checkValue(model: ModelClass, draft: Draft, options: ReadOptions): void {
  const hostile = hostileValuesIn(draft);
  const value = toObject(draft);
  const read = withinTime(toText(draft).length, () =>
    attempt(() => readDict(model, value, options)),
  );
  const isObject = typeof draft === 'object' && draft !== null;
  if ('error' in read && hostile.length === 0 && isObject) assertNoUsageError(read.error);
  if (!hostile.some(({ isChanging }) => isChanging)) {
    const difference = firstDifference(
      resultOfValue(compiled, model, toObject(draft), options),
      resultOfValue(checked, model, toObject(draft), options),
    );
    assert(difference === undefined, `compiled and checked reading agree${difference ?? ''}`);
  }
  if (hostile.length === 0) {
    const change = firstDifference(value, toObject(draft));
    assert(change === undefined, `the caller's object is not changed${change ?? ''}`);
  }
  if ('value' in read && read.value instanceof Model) {
    if (hostile.length === 0) assertNothingShared(value, read.value as Model);
    useInstance(read.value as Model, options);
  }
  assertUntouched();
}

/** Throws where an object of the caller's became part of the instance. */
function assertNothingShared(value: unknown, instance: Model): void {
  const theirs = objectsIn(value);
  for (const object of objectsIn(instance)) {
    assert(!theirs.has(object), 'the instance shares nothing with the object it was read from');
  }
}

function objectsIn(root: unknown): Set<object> {
  const found = new Set<object>();
  const open = [root];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || found.has(next)) continue;
    found.add(next);
    open.push(
      ...(Object.values(next) as unknown[]),
      (next as { [ADDITIONAL]?: object })[ADDITIONAL],
    );
  }
  return found;
}
