const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const NARROW_ONLY = /^[ -~]*$/;
/** What a terminal shows two columns wide: East Asian scripts, full-width forms and emoji. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** How many columns a text takes on a terminal. Task keys may be in any script. */
export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}
