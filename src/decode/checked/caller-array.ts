const LONGEST_ARRAY = 2 ** 32 - 1;

/**
 * The items of a caller's array, in one of our own. One by one, since the array may be of a class of its own, whose slice
 * could do anything; and only up to the first hole, since there may be billions of them that take no memory. The hole is
 * the last item then, so that who looks at the items meets it.
 */
export function copyCallerItems(items: readonly unknown[]): unknown[] {
  const own: unknown[] = [];
  const length = lengthOf(items);
  for (let index = 0; index < length; index += 1) {
    const item = items[index];
    own.push(item);
    if (item === undefined) break;
  }
  return own;
}

/**
 * The length, asked for once: that of a proxy may be another each time.
 * @throws RangeError where no array is so long.
 */
export function lengthOf(items: readonly unknown[]): number {
  const { length } = items;
  if (Number.isInteger(length) && length >= 0 && length <= LONGEST_ARRAY) return length;
  throw new RangeError('an array has a length that no array can have');
}
