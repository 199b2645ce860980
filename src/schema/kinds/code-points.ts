/** The length of a string in Unicode code points; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; length += 1) {
    index += (text.codePointAt(index) as number) > 0xffff ? 2 : 1;
  }
  return length;
}

/** True where the string has more than `limit` code points. */
export function isLongerThan(text: string, limit: number): boolean {
  return text.length > limit && codePointLength(text) > limit;
}

/** True where the string has fewer than `limit` code points. */
export function isShorterThan(text: string, limit: number): boolean {
  return text.length < 2 * limit && codePointLength(text) < limit;
}
