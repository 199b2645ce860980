const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text of at most that many characters as people count them, with an ellipsis where some were left out. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = '';
  let last = '';
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    count += 1;
    if (count > longest) return `${kept}…`;
    kept += last;
    last = segment;
  }
  return text;
}
