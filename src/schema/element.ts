import type { ElementDescriptor, ElementKind } from './kinds/element-descriptor';
import type { ModelReference } from './model-class';

/** The kinds of value that need no further word. */
export type ScalarKind = Exclude<ElementKind, 'enum' | 'model'>;

/** What the items of an array or map are: a kind, a model behind a function, or an enum. */
export type ElementType = ScalarKind | ModelReference | Readonly<Record<string, string>>;

/** The descriptor of an element; a model is looked up only when it is asked for. */
export function describeElement(type: ElementType): ElementDescriptor {
  // Without a prototype, as descriptors of fields: what all objects inherit is no option.
  return Object.setPrototypeOf(elementOf(type), null) as ElementDescriptor;
}

function elementOf(type: ElementType): ElementDescriptor {
  if (typeof type === 'string') return { kind: type };
  if (typeof type !== 'function') {
    return { kind: 'enum', enumType: type, enum: Object.freeze(Object.values(type)) };
  }
  return {
    kind: 'model',
    get model() {
      return type();
    },
  };
}
