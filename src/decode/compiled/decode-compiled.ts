import type { ModelClass } from '../../schema/model-class';
import { planOf } from '../../schema/plan';
import { decodeOneOf } from '../checked/one-of';
import type { DecodeModel } from '../context';
import { compileDecoder } from './decoder';
import type { Decoder, DecoderSlot } from './slot';

const slots = new WeakMap<ModelClass, DecoderSlot>();

/** Reads by functions that are compiled from the descriptors, one for each class, at first use. */
export const decodeCompiled: DecodeModel = (model, value, context, depth) =>
  slotOf(model).decode(value, context, depth);

function slotOf(model: ModelClass): DecoderSlot {
  const known = slots.get(model);
  if (known) return known;
  const slot: DecoderSlot = {
    decode: (value, context, depth) => {
      slot.decode = makeDecoder(model);
      return slot.decode(value, context, depth);
    },
  };
  slots.set(model, slot);
  return slot;
}

function makeDecoder(model: ModelClass): Decoder {
  const plan = planOf(model);
  const { members } = plan;
  if (!members) return compileDecoder(plan, slotOf);
  return (value, context, depth) => decodeOneOf(members, value, context, depth);
}
