import { elementOf, type ElementType } from './element';
import type { FieldShape } from './decorators/define-field';

/** The shape of an array or map field: the element's class and enum are readable on the field too. */
export function containerOf(wire: string, kind: 'array' | 'map', type: ElementType): FieldShape {
  const items = elementOf(type);
  if (items.kind === 'model') {
    return {
      wire,
      kind,
      items,
      get model() {
        return items.model;
      },
    };
  }
  if (items.enumType) return { wire, kind, items, enumType: items.enumType, enum: items.enum };
  return { wire, kind, items };
}
