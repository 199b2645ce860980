import { Transform, Type } from 'class-transformer';

import { instantiateOneOf } from '../class-tools/transform-one-of';
import { describeElement, type ElementType } from '../element';
import type { ArrayRules } from '../field-options';
import type { ModelReference } from '../model-class';
import { defineField, definedOnly } from './define-field';

/** What an array field may state. */
export interface ArrayFieldRules extends ArrayRules {
  /** The items' class is the abstract base of a oneOf, whose members carry `@OneOf`. Default: false. */
  readonly oneOf?: boolean;
}

/**
 * A field that holds an array, whose items are of a kind, a model behind a function, or an enum.
 *
 * @example
 * ```ts
 * import { ArrayField, Model } from 'databricks-jobs';
 *
 * class Note extends Model {
 *   @ArrayField('labels', 'string', { maxItems: 10 })
 *   labels?: string[];
 * }
 *
 * console.log(Note.fromJson('{"labels": ["red"]}').labels); // => ['red']
 * ```
 * @see {@link Model}
 */
export function ArrayField(
  wire: string,
  items: ElementType,
  rules: ArrayFieldRules = {},
): PropertyDecorator {
  const limits = definedOnly({ maxItems: rules.maxItems });
  const transforms =
    typeof items === 'function' ? [rules.oneOf ? oneOfItems(wire, items) : Type(items)] : [];
  const shape = { wire, kind: 'array', items: describeElement(items), ...limits } as const;
  return defineField(shape, rules, transforms);
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
