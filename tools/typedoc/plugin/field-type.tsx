import { JSX } from 'typedoc';

import type { ElementDescriptor, FieldDescriptor } from '../../../src/index.js';
import type { ReferenceContext } from './context.js';
import { targetOf } from './element.js';

/** The type of a field in words, with links to models and enums. */
export function fieldType(context: ReferenceContext, field: FieldDescriptor): JSX.Element {
  if (field.kind === 'array') return <span>array of {elementType(context, field.items)}</span>;
  if (field.kind === 'map') {
    return <span title="an object with free keys">map of {elementType(context, field.items)}</span>;
  }
  return elementType(context, field);
}

function elementType(context: ReferenceContext, element: ElementDescriptor): JSX.Element {
  const target = targetOf(element);
  if (target) return context.linkTo(context.site.registry.nameOf(target));
  return <span>{element.kind === 'any' ? 'any JSON' : element.kind}</span>;
}
