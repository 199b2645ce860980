import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsNumber,
  IsString,
  ValidateNested,
} from 'class-validator';

import { saying } from '../class-tools/constraint-messages';
import { IsInstanceOf } from '../class-tools/constraints';
import { containerOf } from '../container';
import { defineField } from './define-field';
import type { ElementType, ScalarKind } from '../element';
import type { ArrayRules } from '../field-options';
import { integerConstraints } from '../kinds/integer';
import type { ModelReference } from '../model-class';
import { instantiateOneOf } from '../class-tools/transform-one-of';

/** What an array field may state. */
export interface ArrayFieldRules extends ArrayRules {
  /** The items' class is the abstract base of a oneOf, whose members carry `@OneOf`. Default: false. */
  readonly oneOf?: boolean;
}

/** The item checks of scalar kinds, as class-validator's own decorators. */
const SCALARS: Readonly<Record<ScalarKind, (wire: string) => PropertyDecorator[]>> = {
  string: (wire) => [IsString(saying(wire, 'must be a string', true))],
  integer: (wire) => integerConstraints(wire, true),
  number: (wire) => [IsNumber({}, saying(wire, 'must be a number', true))],
  boolean: (wire) => [IsBoolean(saying(wire, 'must be true or false', true))],
  any: () => [],
};

/** A field that holds an array, whose items are of a kind, a model behind a function, or an enum. */
export function ArrayField(
  wire: string,
  items: ElementType,
  rules: ArrayFieldRules = {},
): PropertyDecorator {
  const decorators = [
    IsArray(saying(wire, 'must be an array')),
    ...itemChecks(wire, items, rules.oneOf ?? false),
  ];
  if (rules.maxItems !== undefined)
    decorators.push(
      ArrayMaxSize(rules.maxItems, saying(wire, `must have at most ${rules.maxItems} items`)),
    );
  const shape = containerOf(wire, 'array', items);
  if (rules.maxItems !== undefined) Object.assign(shape, { maxItems: rules.maxItems });
  return defineField(shape, rules, decorators);
}

function itemChecks(wire: string, items: ElementType, oneOf: boolean): PropertyDecorator[] {
  if (typeof items === 'string') return SCALARS[items](wire);
  if (typeof items !== 'function')
    return [IsEnum(items, saying(wire, `must be one of ${Object.values(items).join(', ')}`, true))];
  const convert = oneOf ? oneOfItems(wire, items) : Type(items);
  return [
    convert,
    ValidateNested(saying(wire, 'must be an object', true)),
    IsInstanceOf(items, wire, true),
  ];
}

function oneOfItems(wire: string, type: ModelReference): PropertyDecorator {
  return Transform(
    ({ obj }: { obj: Record<string, unknown> }) => {
      const value = obj[wire];
      return Array.isArray(value) ? value.map((item) => instantiateOneOf(item, type)) : value;
    },
    { toClassOnly: true },
  );
}
