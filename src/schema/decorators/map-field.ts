import { plainToInstance, Transform } from 'class-transformer';

import { instantiateOneOf } from '../class-tools/transform-one-of';
import { describeElement, type ElementType } from '../element';
import type { ModelReference } from '../model-class';
import { defineField } from './define-field';
import type { ModelRules } from './model-field';

/**
 * A field that holds an object with free keys, whose values are of a kind, a model behind a function, or an enum.
 *
 * @example
 * ```ts
 * import { MapField, Model } from 'databricks-jobs';
 *
 * class Note extends Model {
 *   @MapField('tags', 'string')
 *   tags?: Record<string, string>;
 * }
 *
 * console.log(Note.fromJson('{"tags": {"team": "red"}}').tags?.['team']); // => 'red'
 * ```
 * @see {@link Model}
 */
export function MapField(
  wire: string,
  values: ElementType,
  rules: ModelRules = {},
): PropertyDecorator {
  const transform =
    typeof values === 'function'
      ? instantiateValues(wire, values, rules.oneOf ?? false)
      : keepKeys(wire);
  return defineField({ wire, kind: 'map', items: describeElement(values) }, rules, [transform]);
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
