import { ADDITIONAL } from '../../schema/additional-properties';
import type { ModelPlan } from '../../schema/plan';
import type { Instance } from '../checked/settle-field';
import { readUnknownFields, readUnknownKeys } from '../checked/unknown-fields';
import type { ReadContext } from '../context';
import type { UnknownKeyCache } from './unknown-key-cache';

/** Keeps, drops or refuses the unknown fields of an object that has `count` of them: those of the last object are tried first. */
export function readCountedUnknownFields(
  plan: ModelPlan,
  cache: UnknownKeyCache,
  count: number,
  input: Record<string, unknown>,
  instance: Instance,
  context: ReadContext,
  depth: number,
): void {
  // A lenient read may have filled the bag already.
  if (context.unknownFields === 'keep' && instance[ADDITIONAL] === undefined) {
    const bag = cache.collect(input, count);
    if (bag) {
      instance[ADDITIONAL] = bag;
      return;
    }
  }
  // The issues are in the order of the document, whatever was read before it.
  if (context.unknownFields === 'reject' || !cache.fits(input, count)) {
    cache.learn(readUnknownFields(plan, input, instance, context, depth));
  } else if (context.unknownFields !== 'drop') {
    readUnknownKeys(plan, cache.keys, input, instance, context, depth);
  }
}
