const NAMES: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * True as long as objects inherit no more names than when this module was loaded. Compiled code reads fields without asking
 * whether they are own ones, which an object's prototype that somebody has added names to would answer.
 */
export function isPrototypeAsLoaded(): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype);
  return names.length === NAMES.size && names.every((name) => NAMES.has(name));
}
