import type { ModelClass } from '../../schema/model-class';
import { planOf } from '../../schema/plan';
import type { EncodeModel } from '../context';
import { compileEncoder } from './encoder';
import type { EncoderSlot } from './slot';

const slots = new WeakMap<ModelClass, EncoderSlot>();

/** Writes by functions that are compiled from the descriptors, one for each class, at first use. */
export const encodeCompiled: EncodeModel = (instance, context, depth) =>
  slotOf(instance.constructor as ModelClass).encode(instance, context, depth);

function slotOf(model: ModelClass): EncoderSlot {
  const known = slots.get(model);
  if (known) return known;
  const slot: EncoderSlot = {
    encode: (instance, context, depth) => {
      slot.encode = compileEncoder(planOf(model), slotOf);
      return slot.encode(instance, context, depth);
    },
  };
  slots.set(model, slot);
  return slot;
}
