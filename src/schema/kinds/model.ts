import { ValidateNested } from 'class-validator';

import type { ModelClass } from '../model-class';
import { saying } from '../validator/constraint-messages';
import { constraint } from '../validator/constraint';
import { defineKind, type ConstraintPlace, type Kind } from './kind';

/** A nested model. */
export interface ModelType {
  /** What the value is. */
  readonly kind: 'model';
  /** The nested class. */
  readonly model: ModelClass;
}

defineKind<Kind<ModelType>>({
  name: 'model',
  expected: () => 'an object',
  constraints,
  describe: (type, dialect) => dialect.model(type.model),
  example: (type, exampleOf) => exampleOf(type.model),
});

/** class-validator's ValidateNested and IsInstance; the class may not be defined yet. */
function constraints(type: ModelType, { wire, each }: ConstraintPlace): PropertyDecorator[] {
  const isInstance = (value: unknown): boolean => value instanceof type.model;
  const text = 'must be an object that fits its model';
  return [
    ValidateNested(saying(wire, 'must be an object', each)),
    constraint('isInstance', isInstance, wire, text, each),
  ];
}
