import { ValidateNested } from 'class-validator';

import type { ModelClass } from '../model-class';
import { saying } from '../validator/constraint-messages';
import { sharedConstraint } from '../validator/shared-constraint';
import { defineKind, type ConstraintPlace, type Kind } from './kind';

const IsInstance = sharedConstraint(
  'isInstance',
  (value, about) =>
    about !== undefined && value instanceof (about.constraints[0] as () => ModelClass)(),
);

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
  const text = 'must be an object that fits its model';
  return [
    ValidateNested(saying(wire, 'must be an object', each)),
    IsInstance(saying(wire, text, each), [() => type.model]),
  ];
}
