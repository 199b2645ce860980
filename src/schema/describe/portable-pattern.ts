/** Classes of Unicode, code points in braces and named groups: Python has none of them in this form, Java not all. */
const NOT_PORTABLE = /\\[pPk]|\\u\{|\(\?<[^=!]/;

/**
 * True if validators in Python, Java and JavaScript take the pattern for the same one. A schema leaves others out: one of which a
 * validator cannot make an expression is no use to it at all.
 */
export function isPortable({ source, flags }: RegExp): boolean {
  return !NOT_PORTABLE.test(source) && !/[ims]/.test(flags);
}
