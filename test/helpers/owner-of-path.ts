import type { FieldDescriptor } from '../../src';
import { modelOf } from '../../src/schema/field-descriptor';
import { modelNamed } from './models';

/** The model and the field that an issue's path ends in, as the Python package names them. */
export interface Owner {
  readonly model: string;
  readonly field: string;
}

/**
 * Follows a wire path from a model. A path that ends in a nested object means that the object itself was
 * refused, for which the Python package names the nested model and `__root__`; at or below a oneOf it
 * names the oneOf and no field.
 */
export function ownerOfPath(root: string, path: string): Owner {
  let owner: Owner = { model: root, field: root === 'GitSource' ? '' : '__root__' };
  const steps = path.match(/[^.[\]]+|\[\d+\]/g) ?? [];
  for (const [position, step] of steps.entries()) {
    if (step.startsWith('[') || owner.model === 'GitSource') continue;
    const descriptor = descriptorOf(owner.model, step);
    const nested = descriptor && modelOf(descriptor)?.name;
    const isArrayItself = descriptor?.kind === 'array' && position === steps.length - 1;
    if (nested === undefined || isArrayItself) return { model: owner.model, field: step };
    owner = { model: nested, field: nested === 'GitSource' ? '' : '__root__' };
  }
  return owner;
}

function descriptorOf(model: string, wire: string): FieldDescriptor | undefined {
  return modelNamed(model)
    .fields()
    .find((field) => field.wire === wire || field.aliases?.includes(wire));
}
