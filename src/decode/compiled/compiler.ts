import type { ModelClass } from '../../schema/model-class';
import type { Engine } from '../engine';
import { decodeOneOf } from '../checked/one-of';
import { planOf } from '../../schema/plan';
import { compileDecoder, type Decoder, type DecoderSlot } from './decoder';
import { compileEncoder, type EncoderSlot } from '../../encode/compiled/encoder';

const decoders = new WeakMap<ModelClass, DecoderSlot>();
const encoders = new WeakMap<ModelClass, EncoderSlot>();

/** Reads and writes by functions that are compiled from the descriptors, a class at a time, at first use. */
export const compiler: Engine = {
  name: 'compiler',
  decodeModel: (model, value, context, depth) => decoderSlot(model).decode(value, context, depth),
  encodeModel: (instance, context, depth) =>
    encoderSlot(instance.constructor as ModelClass).encode(instance, context, depth),
};

function decoderSlot(model: ModelClass): DecoderSlot {
  const known = decoders.get(model);
  if (known) return known;
  const slot: DecoderSlot = {
    decode: (value, context, depth) => {
      slot.decode = makeDecoder(model);
      return slot.decode(value, context, depth);
    },
  };
  decoders.set(model, slot);
  return slot;
}

function makeDecoder(model: ModelClass): Decoder {
  const plan = planOf(model);
  const { members } = plan;
  if (!members) return compileDecoder(plan, decoderSlot);
  return (value, context, depth) => decodeOneOf(members, value, context, depth);
}

function encoderSlot(model: ModelClass): EncoderSlot {
  const known = encoders.get(model);
  if (known) return known;
  const slot: EncoderSlot = {
    encode: (instance, context, depth) => {
      slot.encode = compileEncoder(planOf(model), encoderSlot);
      return slot.encode(instance, context, depth);
    },
  };
  encoders.set(model, slot);
  return slot;
}
