import type { ModelClass } from './model-class';

const own = new WeakMap<object, ReadonlySet<string>>();

/** Notes the names that a class was made without: they are neither fields of it nor unknown. */
export function withhold(model: ModelClass, names: Iterable<string>): void {
  own.set(model.prototype, new Set(names));
}

/** The names that a class, or the class that it extends, was made without. */
export function withheldBy(model: ModelClass): ReadonlySet<string> {
  const names = new Set<string>();
  let prototype: object | null = model.prototype;
  while (prototype) {
    for (const name of own.get(prototype) ?? []) names.add(name);
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return names;
}
