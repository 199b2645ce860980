import { validateSync, type ValidationArguments } from 'class-validator';

import { isKeptWord } from '../validator/kept-words';
import { constraint } from '../validator/constraint';
import type { ElementDescriptor } from './element-descriptor';
import { defineKind, kindOf, scalarKindOf, type ConstraintPlace, type Kind } from './kind';

/** An object with free keys and values of one type. */
export interface MapType {
  /** What the value is. */
  readonly kind: 'map';
  /** What the values are. */
  readonly items: ElementDescriptor;
}

defineKind<Kind<MapType>>({
  name: 'map',
  expected: () => 'an object',
  constraints,
  describe: (type, dialect) => dialect.map(type.items),
  example: ({ items }, exampleOf) => ({ key: kindOf(items).example(items, exampleOf) }),
});

/** class-validator has no constraint for the values of an object. */
function constraints({ items }: MapType, { wire }: ConstraintPlace): PropertyDecorator[] {
  const isValid = (value: unknown, about?: ValidationArguments): boolean =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(
      (member) => isValidValue(items, member) || isKeptWord(about?.object, member),
    );
  return [constraint('isMap', isValid, wire, `must be an object of ${valuesOf(items)}`)];
}

function isValidValue(type: ElementDescriptor, value: unknown): boolean {
  if (type.kind === 'any') return true;
  if (type.kind === 'model') {
    return value instanceof type.model && validateSync(value).length === 0;
  }
  return 'value' in scalarKindOf(type).check(type, value);
}

function valuesOf(type: ElementDescriptor): string {
  if (type.kind === 'model') return 'valid models';
  return type.kind === 'enum' ? kindOf(type).expected(type) : `${type.kind} values`;
}
