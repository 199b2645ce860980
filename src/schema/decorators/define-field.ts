import { Expose, Transform } from 'class-transformer';
import { IsDefined, IsOptional } from 'class-validator';

import { saying } from '../class-tools/constraint-messages';
import type { FieldDescriptor } from '../field-descriptor';
import type { FieldRules } from '../field-options';
import type { ModelClass } from '../model-class';
import { addField } from '../registry';
import { WireNameAlone } from '../class-tools/only-wire-name';

/** What a decorator states of its field beyond the property's name and the common rules. */
export type FieldShape = Omit<
  FieldDescriptor,
  'property' | 'required' | 'secret' | 'example' | 'aliases'
> &
  Pick<Partial<FieldDescriptor>, 'default'>;

/** How a field was defined, so that a mapped type can define it again on a class of its own. */
interface Definition {
  /** The class that declared the field first. */
  readonly owner: ModelClass;
  readonly redefine: (target: object, partial: boolean) => void;
}

const definitions = new WeakMap<FieldDescriptor, Definition>();

/**
 * Makes the decorator of one field: it writes the descriptor to the registry and applies
 * class-transformer's and class-validator's own decorators, so that other tools see a usual DTO.
 */
export function defineField(
  shape: FieldShape,
  rules: FieldRules,
  decorators: readonly PropertyDecorator[],
): PropertyDecorator {
  return fieldDecorator(shape, rules, decorators);
}

function fieldDecorator(
  shape: FieldShape,
  rules: FieldRules,
  decorators: readonly PropertyDecorator[],
  firstOwner?: ModelClass,
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
    const descriptor = Object.freeze(
      Object.defineProperties(common, Object.getOwnPropertyDescriptors(shape)),
    ) as FieldDescriptor;
    addField(target, descriptor);
    Expose({ name: shape.wire })(target, property);
    (common.required
      ? IsDefined(saying(shape.wire, 'is required'))
      : IsOptional(saying(shape.wire, 'may be absent')))(target, property);
    if (shape.default !== undefined) applyDefault(shape.default)(target, property);
    for (const decorate of decorators) decorate(target, property);
    // Of several transforms, class-transformer applies the one first that was declared last.
    if (property !== shape.wire) WireNameAlone(shape)(target, property);
    const owner = firstOwner ?? (target.constructor as unknown as ModelClass);
    definitions.set(descriptor, {
      owner,
      redefine: (other, partial) => {
        const isDefaulted = partial && shape.default !== undefined;
        const newShape = isDefaulted ? { ...shape, default: undefined } : shape;
        const newRules = partial ? { ...rules, required: false } : rules;
        fieldDecorator(newShape, newRules, decorators, owner)(other, property);
      },
    });
  };
}

/**
 * Defines a field on the prototype of another class as well.
 * @param partial - whether it may be absent there, and has no default.
 */
export function redefineField(field: FieldDescriptor, target: object, partial: boolean): void {
  definitions.get(field)?.redefine(target, partial);
}

/** The class that declared the field, be it a base of the one at hand or what a mapped type was made from. */
export function ownerOf(field: FieldDescriptor): ModelClass | undefined {
  return definitions.get(field)?.owner;
}

function applyDefault(fallback: string | number | boolean): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => value ?? fallback, { toClassOnly: true });
}
