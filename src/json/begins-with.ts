/**
 * Does what `text.startsWith(prefix)` does. With a long prefix it takes half to a fifth of the time: V8 compares texts of equal length many
 * letters at a time.
 */
export function beginsWith(text: string, prefix: string): boolean {
  // oxlint-disable-next-line prefer-string-starts-ends-with -- that is what takes longer
  return text.slice(0, prefix.length) === prefix;
}
