import { exactInteger, MOST_DIGITS } from './exact-number';
import { parseJson } from './parse-json';

const NUMBER = /-?\d[\d.eE+-]*/y;
const SHORTEST_UNSAFE = 3;
/** How many more digits than characters a text may stand for: `1e9999` in six characters has 10,000. */
const SPARE_DIGITS = 1_000_000;
const SPARE_DIGITS_PER_CHARACTER = 8;

/**
 * Parses JSON text so that integers beyond ±(2^53 − 1) come out as bigints. Each such literal is
 * put into the text as a string that carries a mark, JSON.parse reads that text with all of its own
 * rules, and the marked strings are turned into bigints. Where exponents stand for far more digits than
 * there is text, the rest of them is read as `Infinity`, so that a short text cannot fill the memory.
 */
export function parseExactJson(text: string, maxDepth: number): unknown {
  const mark = `${globalThis.crypto.randomUUID()}:`;
  const root = parseJson(markIntegers(text, mark));
  return reviveIntegers(root, mark, maxDepth);
}

function markIntegers(text: string, mark: string): string {
  const pieces: string[] = [];
  let copied = 0;
  let offset = 0;
  let spareDigits = SPARE_DIGITS + SPARE_DIGITS_PER_CHARACTER * text.length;
  while (offset < text.length) {
    const char = text.charCodeAt(offset);
    if (char === 0x22) {
      offset = endOfString(text, offset);
    } else if (char === 0x2d || (char >= 0x30 && char <= 0x39)) {
      NUMBER.lastIndex = offset;
      const literal = NUMBER.exec(text)?.[0] ?? text.charAt(offset);
      const mostDigits = Math.min(MOST_DIGITS, literal.length + spareDigits);
      const exact =
        literal.length < SHORTEST_UNSAFE ? undefined : exactInteger(literal, mostDigits);
      if (exact !== undefined) {
        const digits = exact.toString();
        spareDigits -= Math.max(0, digits.length - literal.length);
        pieces.push(text.slice(copied, offset), `"${mark}${digits}"`);
        copied = offset + literal.length;
      }
      offset += literal.length;
    } else {
      offset += 1;
    }
  }
  return pieces.join('') + text.slice(copied);
}

/** The offset behind the string that starts here; the text is known to be JSON. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); ; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
}

/** Deeper levels than a reader accepts are left alone: it refuses them before it sees a number there. */
function reviveIntegers(value: unknown, mark: string, levelsLeft: number): unknown {
  if (typeof value === 'string') {
    if (!value.startsWith(mark)) return value;
    const digits = value.slice(mark.length);
    return digits === 'Infinity' ? Infinity : BigInt(digits);
  }
  if (typeof value !== 'object' || value === null || levelsLeft < 0) return value;
  const container = value as Record<string, unknown>;
  for (const key of Object.keys(container)) {
    const member = container[key];
    if (typeof member !== 'string' && typeof member !== 'object') continue;
    const revived = reviveIntegers(member, mark, levelsLeft - 1);
    if (revived !== member) replaceMember(container, key, revived);
  }
  return value;
}

function replaceMember(container: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(container, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
