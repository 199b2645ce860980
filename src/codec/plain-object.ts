/**
 * True for an object literal or what JSON.parse makes, in any realm; false for arrays and instances of classes, also of
 * those that extend nothing, since their properties may be inherited.
 */
export function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === Object.prototype) return !Array.isArray(value);
  if (prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && isBare(prototype) && !Array.isArray(value);
}

/** True for the Object.prototype of another realm, and for a prototype with nothing on it. */
function isBare(prototype: object): boolean {
  return Object.hasOwn(prototype, 'isPrototypeOf') || Reflect.ownKeys(prototype).length === 0;
}
