/** What compiled code calls. Each function is small, so that the JavaScript engine inlines it. */

export type ValueTest = (value: unknown) => boolean;

/** True if each item passes the test. */
export function areAll(items: readonly unknown[], test: ValueTest): boolean {
  for (let index = 0; index < items.length; index += 1) {
    if (!test(items[index])) return false;
  }
  return true;
}

/** True for an object, no array, each value of which passes the test. */
export function isMapOf(value: unknown, test: ValueTest): boolean {
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  for (const key in value) {
    if (!test((value as Record<string, unknown>)[key])) return false;
  }
  return true;
}
