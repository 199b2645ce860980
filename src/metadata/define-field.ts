import { Expose, Transform } from 'class-transformer';
import { IsDefined, IsOptional } from 'class-validator';

import { saying } from './constraint-messages';
import type { FieldDescriptor } from './field-descriptor';
import type { FieldRules } from './field-rules';
import { addField } from './model-registry';

/** What a decorator states of its field beyond the property's name and the common rules. */
export type FieldShape = Omit<
  FieldDescriptor,
  'property' | 'required' | 'secret' | 'example' | 'aliases'
> &
  Pick<Partial<FieldDescriptor>, 'default'>;

/**
 * Makes the decorator of one field: it writes the descriptor to the registry and applies
 * class-transformer's and class-validator's own decorators, so that other tools see a usual DTO.
 */
export function defineField(
  shape: FieldShape,
  rules: FieldRules,
  decorators: readonly PropertyDecorator[],
): PropertyDecorator {
  return (target, property) => {
    if (typeof property !== 'string') throw new TypeError('a field cannot be a symbol');
    const common = {
      property,
      required: rules.required ?? false,
      secret: rules.secret ?? false,
      ...(rules.example !== undefined && { example: rules.example }),
      ...(rules.aliases !== undefined && { aliases: rules.aliases }),
    };
    // The shape may have getters (a nested class is resolved late), so it is extended, not copied.
    addField(
      target,
      Object.freeze(
        Object.defineProperties(common, Object.getOwnPropertyDescriptors(shape)),
      ) as FieldDescriptor,
    );
    Expose({ name: shape.wire })(target, property);
    (common.required
      ? IsDefined(saying(shape.wire, 'is required'))
      : IsOptional(saying(shape.wire, 'may be absent')))(target, property);
    if (shape.default !== undefined) applyDefault(shape.default)(target, property);
    for (const decorate of decorators) decorate(target, property);
  };
}

function applyDefault(fallback: string | number | boolean): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => value ?? fallback, { toClassOnly: true });
}
