import type { ModelClass } from '../model-class';

const names = new WeakMap<ModelClass, string>();

/** The name of a class's schema in an OpenAPI document. Default: the name of the class. */
export function schemaNameOf(model: ModelClass): string {
  return names.get(model) ?? model.name;
}

/** Names the schema of a class. */
export function setSchemaName(model: ModelClass, name: string): void {
  names.set(model, name);
}
