import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsNumber,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { IsInstanceOf } from './constraints';
import { containerOf } from './container';
import { defineField } from './define-field';
import type { ElementType, ScalarKind } from './element';
import type { ArrayRules } from './field-rules';
import type { ModelReference } from './model-class';
import { instantiateOneOf } from './one-of-transform';

/** What an array field may state. */
export interface ArrayFieldRules extends ArrayRules {
  /** The items' class is the abstract base of a oneOf, whose members carry `@OneOf`. Default: false. */
  readonly oneOf?: boolean;
}

const each = { each: true };

/** The item checks of scalar kinds, as class-validator's own decorators. */
const SCALARS: Readonly<Record<ScalarKind, () => PropertyDecorator[]>> = {
  string: () => [IsString(each)],
  integer: () => [
    IsInt(each),
    Min(Number.MIN_SAFE_INTEGER, each),
    Max(Number.MAX_SAFE_INTEGER, each),
  ],
  number: () => [IsNumber({}, each)],
  boolean: () => [IsBoolean(each)],
  any: () => [],
};

/** A field that holds an array, whose items are of a kind, a model behind a function, or an enum. */
export function ArrayField(
  wire: string,
  items: ElementType,
  rules: ArrayFieldRules = {},
): PropertyDecorator {
  const checks = [IsArray(), ...itemChecks(items)];
  if (rules.maxItems !== undefined) checks.push(ArrayMaxSize(rules.maxItems));
  const transforms =
    typeof items === 'function' ? [rules.oneOf ? oneOfItems(wire, items) : Type(items)] : [];
  const shape = containerOf(wire, 'array', items);
  if (rules.maxItems !== undefined) Object.assign(shape, { maxItems: rules.maxItems });
  return defineField(shape, rules, checks, transforms);
}

function itemChecks(items: ElementType): PropertyDecorator[] {
  if (typeof items === 'string') return SCALARS[items]();
  if (typeof items !== 'function') return [IsEnum(items, each)];
  return [ValidateNested(each), IsInstanceOf(items, each)];
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
