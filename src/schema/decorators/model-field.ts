import { plainToInstance, Transform, Type } from 'class-transformer';

import { instantiateOneOf } from '../class-tools/transform-one-of';
import type { FieldRules } from '../field-options';
import type { ModelReference } from '../model-class';
import { defineField, type FieldShape } from './define-field';

/** What a field that holds models may state. */
export interface ModelRules extends FieldRules {
  /** The class is the abstract base of a oneOf, whose members carry `@OneOf`. Default: false. */
  readonly oneOf?: boolean;
}

/**
 * A field that holds a nested model. The class stands behind a function, so that models may be recursive.
 *
 * @example
 * ```ts
 * import { Model, ModelField, Run } from 'databricks-jobs';
 *
 * class Note extends Model {
 *   @ModelField('run', () => Run)
 *   run?: Run;
 * }
 *
 * console.log(Note.fromJson('{"run": {"run_id": 7}}').run?.runId); // => 7
 * ```
 * @see {@link Model}
 */
export function ModelField(
  wire: string,
  type: ModelReference,
  rules: ModelRules = {},
): PropertyDecorator {
  const shape: FieldShape = {
    wire,
    kind: 'model',
    get model() {
      return type();
    },
  };
  const transforms = [rules.oneOf ? oneOf(wire, type) : Type(type)];
  if (rules.aliases) transforms.push(readAliases(rules.aliases, type));
  return defineField(shape, rules, transforms);
}

function oneOf(wire: string, type: ModelReference): PropertyDecorator {
  return Transform(
    ({ obj }: { obj: Record<string, unknown> }) => instantiateOneOf(obj[wire], type),
    {
      toClassOnly: true,
    },
  );
}

function readAliases(aliases: readonly string[], type: ModelReference): PropertyDecorator {
  return Transform(
    ({ value, obj }: { value: unknown; obj: Record<string, unknown> }) => {
      if (value != null) return value;
      const found = aliases.map((alias) => obj[alias]).find((candidate) => candidate != null);
      if (found === undefined) return value;
      return typeof found === 'object'
        ? plainToInstance(type() as unknown as new () => object, found)
        : found;
    },
    { toClassOnly: true },
  );
}
