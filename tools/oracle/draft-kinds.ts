import { CallerValue, NumberLiteral, setKey, type Draft } from '../../test/helpers/draft';

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

/** A copy in which everything but objects and arrays is what the function gives for it. */
export function mapLeaves(draft: Draft, replace: (leaf: Draft) => Draft): Draft {
  if (isDraftArray(draft)) return draft.map((item) => mapLeaves(item, replace));
  if (!isDraftObject(draft)) return replace(draft);
  const copy: Record<string, Draft> = {};
  for (const [key, member] of Object.entries(draft)) setKey(copy, key, mapLeaves(member, replace));
  return copy;
}

/** True if a value in it, or the value itself, is such a one; objects and arrays are not asked. */
export function hasLeaf(draft: Draft, isSuch: (leaf: Draft) => boolean): boolean {
  if (!isDraftArray(draft) && !isDraftObject(draft)) return isSuch(draft);
  return Object.values(draft).some((member) => hasLeaf(member, isSuch));
}
