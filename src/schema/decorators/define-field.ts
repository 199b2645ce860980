import { Expose, Transform } from 'class-transformer';
import { isDefined, IsOptional } from 'class-validator';

import { OnlyWireName } from '../class-tools/only-wire-name';
import { takePluginFactory } from '../class-tools/plugin-properties';
import type { FieldCommon, FieldDescriptor, FieldType } from '../field-descriptor';
import type { FieldRules } from '../field-options';
import { kindOf } from '../kinds';
import type { ModelClass } from '../model-class';
import { addField } from '../registry';
import { sayingOfField } from '../validator/constraint-messages';
import { sharedConstraint } from '../validator/shared-constraint';

const IsDefined = sharedConstraint('isDefined', isDefined);

/** What a decorator states of its field beyond the property's name and the common rules. */
export type FieldShape = FieldType & Pick<FieldCommon, 'wire' | 'default'>;

/** How a field was defined, so that a mapped type can define it again on another class. */
interface Definition {
  /** The class that declared the field first. */
  readonly owner: ModelClass;
  readonly redefine: (target: object, partial: boolean) => void;
}

const definitions = new WeakMap<FieldDescriptor, Definition>();

/**
 * Makes the decorator of one field: it writes the descriptor to the registry and applies class-transformer's and
 * class-validator's own decorators, so that other tools see an ordinary DTO.
 * @param transforms - class-transformer's decorators; the constraints of class-validator come from the kind.
 */
export function defineField(
  shape: FieldShape,
  rules: FieldRules,
  transforms: readonly PropertyDecorator[] = [],
): PropertyDecorator {
  return fieldDecorator(shape, rules, transforms);
}

function fieldDecorator(
  shape: FieldShape,
  rules: FieldRules,
  transforms: readonly PropertyDecorator[],
  firstOwner?: ModelClass,
): PropertyDecorator {
  const { wire } = shape;
  // Read at once: an option that is not given must not be what somebody lets all objects inherit later.
  const { required = false, secret = false, example, aliases } = rules;
  const decorators = [...transforms, ...kindOf(shape).constraints(shape, { wire, each: false })];
  return (target, property) => {
    if (typeof property !== 'string') throw new TypeError('a field cannot be a symbol');
    // An assignment to it would set the prototype. As the name on the wire it is one like any other.
    if (property === '__proto__') throw new TypeError('a property cannot be named __proto__');
    const owner = firstOwner ?? (target.constructor as unknown as ModelClass);
    addField(target, () =>
      describeField(
        { property, required, secret, example, aliases },
        { shape, rules, transforms, owner },
      ),
    );
    takePluginFactory(target.constructor as unknown as ModelClass);
    Expose({ name: wire })(target, property);
    (required
      ? IsDefined(sayingOfField(target, wire, 'is required'))
      : IsOptional(sayingOfField(target, wire, 'may be absent')))(target, property);
    if (shape.default !== undefined) applyDefault(shape.default)(target, property);
    for (const decorate of decorators) decorate(target, property);
    // Of several transforms, class-transformer applies the one first that was declared last.
    if (property !== wire) OnlyWireName(shape)(target, property);
  };
}

/** What a decorator was given, and the class that declared the field first. */
interface Declaration {
  readonly shape: FieldShape;
  readonly rules: FieldRules;
  readonly transforms: readonly PropertyDecorator[];
  readonly owner: ModelClass;
}

function describeField(
  { property, required, secret, example, aliases }: Omit<FieldCommon, 'wire' | 'default'>,
  { shape, rules, transforms, owner }: Declaration,
): FieldDescriptor {
  // Without a prototype, for the same reason.
  const common: object = Object.assign(Object.create(null) as object, {
    property,
    required,
    secret,
    ...(example !== undefined && { example }),
    ...(aliases !== undefined && { aliases }),
  });
  const descriptor = Object.freeze(joined(common, shape)) as FieldDescriptor;
  definitions.set(descriptor, {
    owner,
    redefine: (other, partial) => {
      const isDefaulted = partial && shape.default !== undefined;
      const newShape = isDefaulted ? withoutDefault(shape) : shape;
      const newRules = partial ? { ...rules, required: false } : rules;
      fieldDecorator(newShape, newRules, transforms, owner)(other, property);
    },
  });
  return descriptor;
}

/** A nested class is resolved late, by a getter, which is not read here. */
function joined(common: object, shape: FieldShape): object {
  return shape.kind === 'model'
    ? Object.defineProperties(common, Object.getOwnPropertyDescriptors(shape))
    : Object.assign(common, shape);
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

/** Keys that are undefined would show in the descriptor. */
export function definedOnly<T extends object>(
  object: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const defined: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) if (value !== undefined) defined[key] = value;
  return defined as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function withoutDefault(shape: FieldShape): FieldShape {
  const descriptors = Object.getOwnPropertyDescriptors(shape) as PropertyDescriptorMap;
  delete descriptors['default'];
  return Object.defineProperties({}, descriptors) as FieldShape;
}

function applyDefault(fallback: string | number | boolean): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => value ?? fallback, { toClassOnly: true });
}
