/** Values by their places in a list of those that differ. */
export interface Distinct<T> {
  readonly values: readonly T[];
  readonly places: Uint16Array;
}

/** By so many it shows if values differ. */
const SAMPLE = 256;
/** So large a part of them may differ. */
const SAMPLE_SHARE = 0.75;
/** So large a part of all may differ: else places and values together take more than the values. */
const SHARE = 0.4;
const MOST = 2 ** 16;

/** The values that differ; undefined if too many do. */
export function findDistinct<T extends string | number>(
  all: readonly T[],
): Distinct<T> | undefined {
  const known = new Map<T, number>();
  const values: T[] = [];
  const places = new Uint16Array(all.length);
  let before: T | undefined;
  let place = 0;
  for (let index = 0; index < all.length; index += 1) {
    const value = all[index] as T;
    // The rows of a run have many values in common.
    if (value !== before) {
      before = value;
      const found = known.get(value);
      place = found ?? values.length;
      if (found === undefined) {
        if (place === MOST) return undefined;
        known.set(value, place);
        values.push(value);
      }
    }
    places[index] = place;
    if (index === SAMPLE && values.length > SAMPLE * SAMPLE_SHARE) return undefined;
  }
  return values.length > all.length * SHARE && values.length > 1 ? undefined : { values, places };
}
