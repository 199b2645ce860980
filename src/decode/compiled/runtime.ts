import { copyCallersItems } from '../checked/caller-array';
import type { ReadContext } from '../context';

/** What compiled decoders call; each of these is small, so that the engine puts it in line. */

export type ScalarTest = (value: unknown) => boolean;

/** True where each item passes the test. */
export function areAll(items: readonly unknown[], test: ScalarTest): boolean {
  for (let index = 0; index < items.length; index += 1) {
    if (!test(items[index])) return false;
  }
  return true;
}

/** True for an object, no array, each value of which passes the test. */
export function isMapOf(value: unknown, test: ScalarTest): boolean {
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  for (const key in value) {
    if (!test((value as Record<string, unknown>)[key])) return false;
  }
  return true;
}

/** The items up to the first hole, in an array that may be written to. */
export function copyItems(items: readonly unknown[], context: ReadContext): unknown[] {
  return context.fromCaller ? admittedItems(items, context) : items.slice();
}

/** The items, in an array that is not the caller's; undefined where one of them does not pass the test. */
export function takeItems(
  items: unknown[],
  context: ReadContext,
  test: ScalarTest,
): unknown[] | undefined {
  // Copied before they are tested: a caller's array may give another item the next time.
  const own = context.fromCaller ? admittedItems(items, context) : items;
  return areAll(own, test) ? own : undefined;
}

function admittedItems(items: readonly unknown[], context: ReadContext): unknown[] {
  const own = copyCallersItems(items);
  context.admit(own.length);
  return own;
}
