import { ArrayMaxSize, isArray } from 'class-validator';

import { saying } from '../validator/constraint-messages';
import { sharedConstraint } from '../validator/shared-constraint';
import type { ElementDescriptor } from './element-descriptor';
import { defineKind, kindOf, type ConstraintPlace, type Kind } from './kind';

const IsArray = sharedConstraint('isArray', isArray);

/** An array of items of one type. */
export interface ArrayType {
  /** What the value is. */
  readonly kind: 'array';
  /** What the items are. */
  readonly items: ElementDescriptor;
  /** The most items. */
  readonly maxItems?: number;
}

defineKind<Kind<ArrayType>>({
  name: 'array',
  expected: () => 'an array',
  constraints,
  describe: (type, dialect) => dialect.array(type.items, type.maxItems),
  example: ({ items }, exampleOf) => [kindOf(items).example(items, exampleOf)],
});

function constraints(
  { items, maxItems }: ArrayType,
  { wire }: ConstraintPlace,
): PropertyDecorator[] {
  const decorators = [
    IsArray(saying(wire, 'must be an array')),
    ...kindOf(items).constraints(items, { wire, each: true }),
  ];
  if (maxItems !== undefined) {
    decorators.push(ArrayMaxSize(maxItems, saying(wire, `must have at most ${maxItems} items`)));
  }
  return decorators;
}
