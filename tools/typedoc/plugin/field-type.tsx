import { JSX } from 'typedoc';

import type { ElementDescriptor, FieldDescriptor } from '../../../src/index.js';
import type { ReferenceContext } from './context.js';

/** The type of a field in words, with links to models and enums. */
export function fieldType(context: ReferenceContext, field: FieldDescriptor): JSX.Element {
  const { kind, items } = field;
  if (kind === 'array' && items) return <span>array of {elementType(context, items)}</span>;
  if (kind === 'map' && items) {
    return <span title="an object with free keys">map of {elementType(context, items)}</span>;
  }
  return elementType(context, {
    ...field,
    kind: kind as ElementDescriptor['kind'],
    model: field.model,
  });
}

function elementType(context: ReferenceContext, element: ElementDescriptor): JSX.Element {
  const target = element.model ?? element.enumType;
  if (target) return context.linkTo(context.site.registry.nameOf(target));
  return <span>{element.kind === 'any' ? 'any JSON' : element.kind}</span>;
}
