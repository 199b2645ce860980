import { escapeText } from '../errors/escape-text';

/** The first character of a text that JSON does not allow there, and why. */
export interface SyntaxFault {
  readonly offset: number;
  readonly reason: string;
}

const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
/** Characters from space up, without the quote and the backslash. */
const STRING_RUN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/**
 * Finds why a text is not JSON, without recursion. JSON.parse says that too, but in
 * words and positions that differ from one Node version to the next.
 */
export function locateSyntaxError(text: string): SyntaxFault {
  const open: string[] = [];
  let expecting: Expecting = 'value';
  let offset = match(SPACE, text, 0);
  for (;;) {
    const char = text[offset];
    if (char === undefined) return { offset, reason: describeEnd(text, open) };
    let next: number;
    if (char === '"' && expecting !== 'colon' && expecting !== 'comma-or-end') {
      const end = endOfString(text, offset);
      if (typeof end !== 'number') return end;
      next = end;
      expecting = expecting.startsWith('key') ? 'colon' : 'comma-or-end';
    } else if (expecting === 'colon') {
      if (char !== ':')
        return { offset, reason: `expected ":" after the key, but found ${show(char)}` };
      next = offset + 1;
      expecting = 'value';
    } else if (
      (char === '}' || char === ']') &&
      expecting.endsWith('or-end') &&
      closes(open, char)
    ) {
      open.pop();
      next = offset + 1;
      expecting = 'comma-or-end';
    } else if (expecting === 'comma-or-end') {
      if (open.length === 0)
        return { offset, reason: `the JSON value is complete, but ${show(char)} follows` };
      const close = open.at(-1) === '{' ? '}' : ']';
      if (char !== ',')
        return { offset, reason: `expected "," or "${close}", but found ${show(char)}` };
      next = offset + 1;
      expecting = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expecting.startsWith('key')) {
      return { offset, reason: `expected a key in double quotes, but found ${show(char)}` };
    } else if (char === '{' || char === '[') {
      open.push(char);
      next = offset + 1;
      expecting = char === '{' ? 'key-or-end' : 'value-or-end';
    } else {
      next = Math.max(match(LITERAL, text, offset), match(NUMBER, text, offset));
      if (next === offset) return { offset, reason: `expected a value, but found ${show(char)}` };
      expecting = 'comma-or-end';
    }
    offset = match(SPACE, text, next);
  }
}

function closes(open: readonly string[], char: string): boolean {
  return open.at(-1) === (char === '}' ? '{' : '[');
}

function describeEnd(text: string, open: readonly string[]): string {
  if (text.trim() === '') return 'the text is empty';
  if (open.length === 0) return 'the text was refused by JSON.parse';
  return `the text ends inside ${open.at(-1) === '[' ? 'an array' : 'an object'}; it may have been cut off`;
}

function endOfString(text: string, start: number): number | SyntaxFault {
  let offset = start + 1;
  for (;;) {
    offset = match(STRING_RUN, text, offset);
    const char = text[offset];
    if (char === '"') return offset + 1;
    if (char === undefined)
      return { offset, reason: 'the text ends inside a string; it may have been cut off' };
    const next = match(ESCAPE, text, offset);
    if (next === offset) {
      const reason =
        char === '\\'
          ? 'a string has an escape that JSON does not know'
          : 'a string has a control character, which must be escaped';
      return { offset, reason };
    }
    offset = next;
  }
}

function match(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

function show(char: string): string {
  return escapeText(JSON.stringify(char));
}
