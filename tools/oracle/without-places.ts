import { setKey } from '../../test/helpers/draft';
import type { Step } from './place';

/** A place, and the key under which it is written if that is another one. */
export interface WrittenPlace {
  readonly path: readonly Step[];
  readonly key?: string;
}

/** A copy of a dict in which nothing stands at the places: members are left out, items are null. */
export function withoutPlaces(value: unknown, places: readonly WrittenPlace[]): unknown {
  if (places.some(({ path }) => path.length === 0)) return null;
  if (places.length === 0 || typeof value !== 'object' || value === null) return value;
  const below = (step: Step): WrittenPlace[] =>
    places
      .filter(({ path }) => path[0] === step && path.length > 1)
      .map(({ path, key }) => ({ path: path.slice(1), key }));
  const isPlace = (step: Step): boolean =>
    places.some(({ path, key }) => path.length === 1 && (path[0] === step || key === step));
  if (Array.isArray(value)) {
    return value.map((item, index) => (isPlace(index) ? null : withoutPlaces(item, below(index))));
  }
  const copy = {};
  for (const key of Object.keys(value)) {
    if (isPlace(key)) continue;
    const member = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
    setKey(copy, key, withoutPlaces(member, below(key)));
  }
  return copy;
}
