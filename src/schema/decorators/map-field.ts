import { plainToInstance, Transform } from 'class-transformer';

import { IsMapOf, IsMapOfModels } from '../class-tools/constraints';
import { containerOf } from '../container';
import { defineField } from './define-field';
import type { ElementType, ScalarKind } from '../element';
import type { ModelRules } from './model-field';
import type { ModelReference } from '../model-class';
import { instantiateOneOf } from '../class-tools/transform-one-of';

const SCALARS: Readonly<Record<ScalarKind, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  any: () => true,
};

/** A field that holds an object with free keys, whose values are of a kind, a model behind a function, or an enum. */
export function MapField(
  wire: string,
  values: ElementType,
  rules: ModelRules = {},
): PropertyDecorator {
  return defineField(containerOf(wire, 'map', values), rules, valueChecks(wire, values, rules));
}

function valueChecks(wire: string, values: ElementType, rules: ModelRules): PropertyDecorator[] {
  if (typeof values === 'string') {
    return [keepKeys(wire), IsMapOf(SCALARS[values], wire, `${values} values`)];
  }
  if (typeof values === 'function') {
    return [instantiateValues(wire, values, rules.oneOf ?? false), IsMapOfModels(values, wire)];
  }
  const allowed: readonly unknown[] = Object.values(values);
  return [
    keepKeys(wire),
    IsMapOf((value) => allowed.includes(value), wire, `one of ${allowed.join(', ')}`),
  ];
}

/** class-transformer drops the keys of a plain object that are names of its methods, such as `toString`. */
function keepKeys(wire: string): PropertyDecorator {
  return Transform(
    ({ obj, value }: { obj: Record<string, unknown>; value: unknown }) => {
      const map = obj[wire];
      return typeof map === 'object' && map !== null && !Array.isArray(map) ? { ...map } : value;
    },
    { toClassOnly: true },
  );
}

function instantiateValues(wire: string, type: ModelReference, oneOf: boolean): PropertyDecorator {
  return Transform(
    ({ obj }: { obj: Record<string, unknown> }) => {
      const map = obj[wire];
      if (typeof map !== 'object' || map === null || Array.isArray(map)) return map;
      const entries = Object.entries(map).map(([key, value]: [string, unknown]) => [
        key,
        oneOf ? instantiateOneOf(value, type) : instantiate(value, type),
      ]);
      return Object.fromEntries(entries) as unknown;
    },
    { toClassOnly: true },
  );
}

function instantiate(value: unknown, type: ModelReference): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return plainToInstance(type() as unknown as new () => object, value);
}
