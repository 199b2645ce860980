import * as library from '../../src';
import type { ElementDescriptor, FieldDescriptor, ModelClass } from '../../src';
import * as deprecated from '../../src/enums/deprecated';
import { elementOf } from '../../src/schema/field-descriptor';
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
    const element = elementOf(field);
    if (element.kind === 'enum') types.set(enumName(element.enumType), { values: element.enum });
    if (element.kind === 'model') visit(element.model, types);
  }
}

function typeOf(field: FieldDescriptor): string {
  if (field.kind === 'array' || field.kind === 'map') {
    return `${field.kind}<${elementType(field.items)}>`;
  }
  return elementType(field);
}

function elementType(type: ElementDescriptor): string {
  switch (type.kind) {
    case 'model':
      return type.model.name;
    case 'enum':
      return enumName(type.enumType);
    case 'integer':
      return 'int64';
    case 'number':
      return 'float';
    default:
      return type.kind;
  }
}

function enumName(enumType: object): string {
  const entry = Object.entries(library).find(
    ([name, value]) => (value as unknown) === enumType && !(name in deprecated),
  );
  if (!entry) throw new Error(`an enum with ${Object.values(enumType).join(', ')} is not exported`);
  return entry[0];
}
