import { Model } from '../../src';

/** What a document must never reach. */
const WATCHED: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Map.prototype,
  Promise.prototype,
  Model.prototype,
  Model,
  JSON,
  Math,
];

const BEFORE = WATCHED.map((object) => Object.getOwnPropertyDescriptors(object));

/** Throws where a prototype or a global object is no more what it was when the program started. */
export function assertUntouched(): void {
  for (const [index, object] of WATCHED.entries()) {
    const before = BEFORE[index] as Record<PropertyKey, PropertyDescriptor>;
    const keys = Reflect.ownKeys(object);
    const isSame =
      keys.length === Reflect.ownKeys(before).length &&
      keys.every((key) => {
        const now = Object.getOwnPropertyDescriptor(object, key);
        return now?.value === before[key]?.value && now?.get === before[key]?.get;
      });
    if (!isSame) throw new Error(`object ${index} of the watched ones was changed`);
  }
}
