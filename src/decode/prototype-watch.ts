const NAMES: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/**
 * True as long as objects inherit the same names, in the same order, as when this module was loaded. Compiled code reads fields
 * without asking whether they are own ones, which an object's prototype that somebody has added names to would answer.
 */
export function isPrototypeAsLoaded(): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype);
  for (let index = 0; index < names.length; index += 1) {
    if (names[index] !== NAMES[index]) return false;
  }
  return names.length === NAMES.length;
}
