import * as library from '../../src';
import type { ElementDescriptor, FieldDescriptor, ModelClass } from '../../src';
import * as deprecated from '../../src/enums/deprecated';
import { oneOfMembers } from '../../src/schema/one-of';
import { fieldsOf } from '../../src/schema/registry';

/** A type as the registry has it: its fields with their types, or its values. */
export interface RegistryType {
  readonly fields?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
}

/** Every type that is reachable from the given classes, by the name of its class or enum. */
export function registryTypes(...roots: readonly ModelClass[]): Map<string, RegistryType> {
  const types = new Map<string, RegistryType>();
  for (const root of roots) visit(root, types);
  return types;
}

function visit(model: ModelClass, types: Map<string, RegistryType>): void {
  if (types.has(model.name)) return;
  const fields: Record<string, string> = {};
  types.set(model.name, { fields });
  // A oneOf is one object with the fields of all of its members to the official SDKs.
  const members = oneOfMembers(model)?.map((member) => member.model) ?? [];
  for (const field of [model, ...members].flatMap(fieldsOf)) {
    fields[field.wire] = typeOf(field);
    if (field.enumType) types.set(enumName(field.enumType), { values: field.enum ?? [] });
    if (field.model) visit(field.model, types);
  }
}

function typeOf(field: FieldDescriptor): string {
  const { kind, items } = field;
  if (kind === 'array' || kind === 'map') return `${kind}<${elementType(items)}>`;
  return elementType(field as ElementDescriptor);
}

function elementType(type: ElementDescriptor | undefined): string {
  switch (type?.kind) {
    case 'model':
      return type.model?.name ?? 'model';
    case 'enum':
      return enumName(type.enumType ?? {});
    case 'integer':
      return 'int64';
    case 'number':
      return 'float';
    default:
      return type?.kind ?? 'any';
  }
}

function enumName(enumType: object): string {
  const entry = Object.entries(library).find(
    ([name, value]) => (value as unknown) === enumType && !(name in deprecated),
  );
  if (!entry) throw new Error(`an enum with ${Object.values(enumType).join(', ')} is not exported`);
  return entry[0];
}
