import { areAll, type ValueTest } from '../../codegen/runtime';
import { copyCallerItems } from '../checked/caller-array';
import type { ReadContext } from '../context';

/** The items up to the first hole, in an array that may be written to. */
export function copyItems(items: readonly unknown[], context: ReadContext): unknown[] {
  return context.fromCaller ? admittedItems(items, context) : items.slice();
}

/** The items, in an array that is not the caller's; undefined if one of them does not pass the test. */
export function takeItems(
  items: unknown[],
  context: ReadContext,
  test: ValueTest,
): unknown[] | undefined {
  // Copied before they are tested: a caller's array may give another item the next time.
  const own = context.fromCaller ? admittedItems(items, context) : items;
  return areAll(own, test) ? own : undefined;
}

function admittedItems(items: readonly unknown[], context: ReadContext): unknown[] {
  const own = copyCallerItems(items);
  context.admit(own.length);
  return own;
}
