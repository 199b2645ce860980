import {
  ADDITIONAL,
  copyReadIssues,
  isModel,
  setAdditionalProperties,
  type Extensible,
} from '../schema/additional-properties';
import { defaultEncoder } from '../encode/default-encoder';
import { EncodeContext } from '../encode/context';
import { encodeValue } from '../encode/checked/any-value';
import { copyKeptWords } from '../schema/validator/kept-words';
import { planOf } from '../schema/plan';
import type { ModelClass } from '../schema/model-class';

type Instance = Record<string, unknown> & Extensible;

/** A copy that shares nothing with the instance: nested models, additional properties and read issues included. */
export function copyInstance<M extends object>(instance: M): M {
  return copyModel(instance, new EncodeContext({ copy: true }, defaultEncoder()), 1) as M;
}

function copyModel(instance: object, context: EncodeContext, depth: number): object {
  context.assertDepth(depth);
  const source = instance as Instance;
  const copy = planOf(instance.constructor as ModelClass).create() as Instance;
  for (const key of Object.keys(source)) copy[key] = copyMember(source[key], context, depth + 1);
  const additional = source[ADDITIONAL];
  // The object of unknown fields is not a level: in the document they are next to the fields.
  setAdditionalProperties(copy, additional && (encodeValue(additional, context, depth) as object));
  copyReadIssues(instance, copy);
  copyKeptWords(instance, copy);
  return copy;
}

function copyMember(value: unknown, context: EncodeContext, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isModel(value)) return copyModel(value, context, depth);
  context.assertDepth(depth);
  if (Array.isArray(value)) {
    return value.map((item) => copyMember(item, context, depth + 1));
  }
  const entries = Object.entries(value) as [string, unknown][];
  return Object.fromEntries(
    entries.map(([key, member]) => [key, copyMember(member, context, depth + 1)]),
  );
}
