/** Made when the first text needs it: that takes ten milliseconds. */
let segmenter: Intl.Segmenter | undefined;
/** V8 copies the whole text for each character that it finds, so that a long text is looked at in parts. */
const PART = 256;

/** The characters of a text, as a reader counts them. One that is longer than 256 code units may be several. */
export function* graphemesOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let start = 0;
  while (start < text.length) {
    const end = start + PART;
    const part = text.slice(start, end);
    const found = [...segmenter.segment(part)].map(({ segment }) => segment);
    // The last one may go on in the next part.
    if (end < text.length && found.length > 1) found.pop();
    yield* found;
    start += found.reduce((length, segment) => length + segment.length, 0);
  }
}
