import type { AdditionalProperties } from '../../schema/additional-properties';
import type { ModelPlan } from '../../schema/plan';
import { readUnknownKeys, unknownKeysOf } from '../checked/unknown-fields';
import type { ReadContext } from '../context';
import type { UnknownKeyCache } from './unknown-key-cache';

/**
 * Keeps, drops or refuses the unknown fields of an object that has `count` of them: those of the last object are tried first.
 * @param bag - what the instance keeps already: a lenient read may have set something aside.
 * @returns what it keeps now.
 */
export function readCountedUnknownFields(
  plan: ModelPlan,
  cache: UnknownKeyCache,
  count: number,
  input: Record<string, unknown>,
  bag: AdditionalProperties | undefined,
  context: ReadContext,
  depth: number,
): AdditionalProperties | undefined {
  const { unknownFields } = context;
  if (unknownFields === 'drop') return bag;
  if (unknownFields === 'keep' && bag === undefined) {
    const collected = cache.collect(input, count);
    if (collected) return collected;
  }
  // The issues are in the order of the document, whatever was read before it.
  if (unknownFields === 'reject' || !cache.fits(input, count)) {
    const keys = unknownKeysOf(plan, input);
    cache.learn(keys);
    return readUnknownKeys(plan, keys, input, bag, context, depth);
  }
  return readUnknownKeys(plan, cache.keys, input, bag, context, depth);
}
