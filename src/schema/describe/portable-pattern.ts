/** A class of characters, a property of Unicode, or an escape. */
const TOKEN = /\[(?:\\[^]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[^]/g;
const PROPERTY = /\\[pP]\{/;
/** Code points in braces and named groups: Python writes them in another way. */
const NOT_PORTABLE = /\\k|\\u\{|\(\?<[^=!]/;
/** What takes less if a class in it takes more. */
const NEGATIVE = /\(\?<?!/;
const ASCII = Array.from({ length: 128 }, (_, unit) => unit);

/**
 * The source of a pattern for validators in Python, Java and JavaScript; undefined if there is none. Python has no properties of
 * Unicode such as `\p{L}`: a class with one becomes a class that takes the same characters of ASCII, and all others. So it accepts
 * all that the pattern accepts, and a little more.
 */
export function portablePattern({ source, flags }: RegExp): string | undefined {
  if (/[imsv]/.test(flags) || NOT_PORTABLE.test(source)) return undefined;
  if (!PROPERTY.test(source)) return source;
  if (!flags.includes('u') || NEGATIVE.test(source)) return undefined;
  return source.replace(TOKEN, (token) => (PROPERTY.test(token) ? widened(token) : token));
}

function widened(token: string): string {
  const pattern = new RegExp(token, 'u');
  const refused = ASCII.filter((unit) => !pattern.test(String.fromCharCode(unit)));
  const ranges = refused.filter((unit) => !refused.includes(unit - 1));
  const members = ranges.map((first) => {
    const last = refused.find((unit) => unit >= first && !refused.includes(unit + 1));
    return last === first ? escaped(first) : `${escaped(first)}-${escaped(last ?? first)}`;
  });
  return members.length === 0 ? '[\\s\\S]' : `[^${members.join('')}]`;
}

function escaped(unit: number): string {
  return `\\x${unit.toString(16).padStart(2, '0')}`;
}
