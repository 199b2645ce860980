/**
 * True for an object literal or what JSON.parse makes, in any realm; false for arrays and instances of classes, also of
 * those that extend nothing, since their properties may be inherited.
 */
export function isPlainObject(value: object): boolean {
  if (Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && isBare(prototype);
}

/** True for the Object.prototype of another realm, and for a prototype with nothing on it. */
function isBare(prototype: object): boolean {
  return Object.hasOwn(prototype, 'isPrototypeOf') || Reflect.ownKeys(prototype).length === 0;
}
