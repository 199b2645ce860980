import type { ModelClass } from '../../schema/model-class';

const plain = new WeakSet<ModelClass>();

/**
 * Says that the constructors of these classes do nothing but declare the fields, so that a compiled decoder
 * may fill an instance while it makes it, which is several times as fast as to make it first. Only this
 * package can know that, and only about its own classes: a user's subclass is always made by its constructor.
 */
export function markPlainConstructors(models: Readonly<Record<string, unknown>>): void {
  for (const model of Object.values(models)) plain.add(model as ModelClass);
}

/** True for a class that was marked; its subclasses are not. */
export function hasPlainConstructor(model: ModelClass): boolean {
  return plain.has(model);
}
