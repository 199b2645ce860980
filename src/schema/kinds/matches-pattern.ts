/**
 * True where the text matches. A pattern may need more memory for millions of letters than the engine gives to one match,
 * which then throws a RangeError: such a text is taken for one that does not match.
 */
export function matchesPattern(pattern: RegExp, text: string): boolean {
  try {
    return pattern.test(text);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
