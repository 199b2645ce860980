import type { TextPart } from './text-part';

/** A text whose beginning has been looked at. */
export interface DetectedText {
  /** All of the text, its beginning included. */
  readonly parts: AsyncIterable<TextPart>;
  /** True if each line is a document (NDJSON). */
  readonly isNdjson: boolean;
  /** True if the text has nothing but white space. */
  readonly isBlank: boolean;
}

interface Head {
  readonly parts: readonly TextPart[];
  readonly isNdjson: boolean;
  readonly isBlank: boolean;
  /** The error that ended the reading. It is thrown again where the text ends. */
  readonly failure?: { readonly error: unknown };
}

/** The most text that is held. A text whose first line is longer is taken for one document. */
const MOST_CHARACTERS = 2 ** 24;
const MOST_LINES = 3;
/** Stands for bytes that are not text; JSON cannot hold it, so that its line is no document. */
const FAULT = '\0';
const OPENS_DOCUMENT = /^[[{]/;
const GOES_ON = /[,:[{]$/;

/**
 * Finds out whether each line of a text is one document, by its first lines: two of the first three have to be
 * whole documents that cannot stand in a document of several lines. It holds at most 16 MB of text.
 */
export async function detectNdjson(parts: AsyncGenerator<TextPart>): Promise<DetectedText> {
  const head = await readHead(parts);
  return { parts: resume(head, parts), isNdjson: head.isNdjson, isBlank: head.isBlank };
}

async function readHead(source: AsyncGenerator<TextPart>): Promise<Head> {
  const parts: TextPart[] = [];
  let text = '';
  let length = 0;
  let failure: Head['failure'];
  try {
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      const part = next.value;
      parts.push(part);
      const shown = typeof part === 'string' ? part : FAULT;
      length += shown.length;
      text = text === '' ? shown.trimStart() : text + shown;
      if (/[\r\n]/.test(shown)) {
        const isNdjson = haveDocuments(wholeLinesOf(text), false);
        if (isNdjson !== undefined) return { parts, isNdjson, isBlank: false };
      }
      if (length >= MOST_CHARACTERS) return { parts, isNdjson: false, isBlank: false };
    }
  } catch (error) {
    failure = { error };
  }
  const lines = linesOf(text);
  const isBlank = lines.length === 0 && failure === undefined;
  return { parts, isNdjson: haveDocuments(lines, true) === true, isBlank, failure };
}

/** The first lines that are not blank, without the last one, which may go on in the next chunk. */
function wholeLinesOf(text: string): string[] {
  return linesOf(text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1));
}

function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < MOST_LINES;) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end).trim();
    if (line !== '') lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** By indexOf, since a pattern needs more stack than there is for a line of many megabytes. */
function endOfLine(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed;
  const carriage = text.slice(start, end).indexOf('\r');
  return carriage === -1 ? end : start + carriage;
}

/** True if the lines are documents, false if they are parts of one, undefined if it takes more lines to tell. */
function haveDocuments(lines: readonly string[], isEnd: boolean): boolean | undefined {
  const [first, second, third] = lines;
  if (first === undefined || second === undefined) return isEnd ? false : undefined;
  const isSecondWhole = isDocument(second);
  if (isDocument(first)) {
    if (isSecondWhole || !GOES_ON.test(second)) return true;
    if (third === undefined) return isEnd ? true : undefined;
    // In an object that goes on a key has to follow, but in an array a document can.
    return isDocument(third) && !second.startsWith('[') && !second.endsWith('[');
  }
  if (!isSecondWhole) return false;
  if (third === undefined) return isEnd ? true : undefined;
  // In an array that goes on a comma or a bracket has to follow.
  return OPENS_DOCUMENT.test(third);
}

function isDocument(line: string): boolean {
  if (!OPENS_DOCUMENT.test(line)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

async function* resume(head: Head, parts: AsyncGenerator<TextPart>): AsyncGenerator<TextPart> {
  try {
    yield* head.parts;
    if (head.failure) throw head.failure.error;
    yield* parts;
  } finally {
    await parts.return(undefined);
  }
}
