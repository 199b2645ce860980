/** The text with ever smaller pieces cut out. */
export function* smallerTexts(text: string): Generator<string> {
  for (let size = text.length >> 1; size > 0; size >>= 1) {
    for (let start = 0; start < text.length; start += size) {
      yield text.slice(0, start) + text.slice(start + size);
    }
  }
}
