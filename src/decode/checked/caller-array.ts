const LONGEST_ARRAY = 2 ** 32 - 1;

/**
 * Copies the items of a caller's array, one by one, since the array's class may override `slice`. It stops at the first
 * hole, since a sparse array can have billions of holes and take no memory. The hole is then the last item, so that
 * the reader reports it.
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
