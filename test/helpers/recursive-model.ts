import { AnyField, ArrayField, MapField, Model, ModelField } from '../../src';

/** A model that can hold itself in each kind of field. */
export class RecursiveModel extends Model {
  @ModelField('child', () => RecursiveModel)
  child?: RecursiveModel;

  @ArrayField('children', () => RecursiveModel)
  children?: RecursiveModel[];

  @MapField('named', () => RecursiveModel)
  named?: Record<string, RecursiveModel>;

  @AnyField('any')
  any?: unknown;

  @ArrayField('anything', 'any')
  anything?: unknown[];
}

/** Puts an object into another one. */
export type Wrap = (inner: object) => object;

/** An object within that many others. */
export function nested(wrap: Wrap, times: number, inner: object = {}): object {
  let outer = inner;
  for (let count = 0; count < times; count += 1) outer = wrap(outer);
  return outer;
}

/** The issue of a document with 65 levels, without its path. */
export const TOO_DEEP = {
  code: 'too_deep',
  message:
    'is nested too deeply: at most 64 levels of objects and arrays are read; ' +
    'raise maxDepth if the document is meant to be so deep',
  expected: 'at most 64 levels of objects and arrays',
  params: { limit: 64 },
};
