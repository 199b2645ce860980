import { CallerValue, NumberLiteral, type Draft } from '../../test/helpers/draft';

/** True for a JSON object. */
export function isDraftObject(draft: Draft | undefined): draft is Record<string, Draft> {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return false;
  return !(draft instanceof NumberLiteral || draft instanceof CallerValue);
}

/** True for a JSON array. */
export function isDraftArray(draft: Draft | undefined): draft is Draft[] {
  return Array.isArray(draft);
}

/** How many objects and arrays lie within each other, the value itself included. */
export function depthOf(draft: Draft): number {
  if (!isDraftObject(draft) && !isDraftArray(draft)) return 0;
  return 1 + Math.max(0, ...Object.values(draft).map(depthOf));
}
