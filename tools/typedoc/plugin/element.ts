import type { ElementDescriptor, FieldDescriptor, ModelClass } from '../../../src/index.js';

/** The single values that a field holds: the type of its items, or its own. */
export function elementOf(field: FieldDescriptor): ElementDescriptor {
  return field.kind === 'array' || field.kind === 'map' ? field.items : field;
}

/** The class of the field or of its items, if they are models. */
export function modelOf(field: FieldDescriptor): ModelClass | undefined {
  const element = elementOf(field);
  return element.kind === 'model' ? element.model : undefined;
}

/** The class or the enum of the field or of its items. */
export function targetOf(element: ElementDescriptor): object | undefined {
  if (element.kind === 'model') return element.model;
  return element.kind === 'enum' ? element.enumType : undefined;
}
