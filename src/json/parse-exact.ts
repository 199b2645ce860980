import { ModelParseError } from '../errors/model-parse-error';
import { IntegerReviver } from './integer-reviver';
import { parseJson } from './parse';

const NUMBER = /-?\d[\d.eE+-]*/y;
const PIECES_IN_BLOCK = 1_000;

/**
 * Parses text that is known to be JSON so that integers beyond ±(2^53 − 1) come out as bigints. Each literal that may be one is
 * put into the text as a string that carries a mark, JSON.parse reads that text with all its
 * rules, and the marked strings are turned into bigints.
 */
export function parseExactJson(text: string, maxDepth: number): unknown {
  // Random, so that no document can hold it; short, since it is there once for each number.
  const mark = `${globalThis.crypto.randomUUID().slice(0, 18)}:`;
  const root = parseJson(withMarkedIntegers(text, mark));
  return new IntegerReviver(mark, text.length).revive(root, maxDepth);
}

function withMarkedIntegers(text: string, mark: string): string {
  try {
    return markIntegers(text, mark);
  } catch {
    // A string can be only so long.
    throw new ModelParseError('the text has more large integers than can be read exactly', {
      line: 1,
      column: 1,
      offset: 0,
    });
  }
}

function markIntegers(text: string, mark: string): string {
  const blocks: string[] = [];
  let pieces: string[] = [];
  let copied = 0;
  let offset = 0;
  while (offset < text.length) {
    const char = text.charCodeAt(offset);
    if (char === 0x22) {
      offset = endOfString(text, offset);
    } else if (char === 0x2d || (char >= 0x30 && char <= 0x39)) {
      NUMBER.lastIndex = offset;
      const [literal] = NUMBER.exec(text) as unknown as [string];
      if (Math.abs(Number(literal)) > Number.MAX_SAFE_INTEGER) {
        pieces.push(text.slice(copied, offset), `"${mark}${literal}"`);
        copied = offset + literal.length;
        if (pieces.length > PIECES_IN_BLOCK) {
          // Millions of pieces take far more memory than their text.
          blocks.push(pieces.join(''));
          pieces = [];
        }
      }
      offset += literal.length;
    } else {
      offset += 1;
    }
  }
  return [...blocks, ...pieces, text.slice(copied)].join('');
}

/** The offset behind the string that starts here. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); ; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
}
