/** A text that comes in chunks, of which the beginning has been looked at. */
export interface PeekedText {
  /** All of the text, what has been looked at included. */
  readonly chunks: AsyncIterable<string>;
  /** True where it has a document on each line (NDJSON). */
  readonly holdsLines: boolean;
  /** True where there is nothing in it. */
  readonly isBlank: boolean;
}

/** A line that is longer is taken for a document by itself; it is the most text that is held. */
const MOST_CHARACTERS = 2 ** 24;
const LINES = 3;

/**
 * Looks at the first lines of a text. Its first line, if that is a whole document, shows that each has one; so does the
 * second, in case the first is broken, where it does not stand in an array that goes over several lines.
 */
export async function peekLines(chunks: AsyncGenerator<string>): Promise<PeekedText> {
  const head = await readHead(chunks);
  const isBlank = head.isEnd && head.lines.length === 0;
  return { chunks: resume(head, chunks), holdsLines: areDocuments(head.lines), isBlank };
}

interface Head {
  readonly text: string;
  /** The first lines that are not blank. */
  readonly lines: readonly string[];
  readonly isEnd: boolean;
  /** What ended the reading too soon; whoever reads the text meets it in its place. */
  readonly failure?: { readonly error: unknown };
}

async function readHead(chunks: AsyncGenerator<string>): Promise<Head> {
  let text = '';
  try {
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      text += next.value;
      if (!next.value.includes('\n') && text.length < MOST_CHARACTERS) continue;
      // The last line may go on in the next chunk.
      const lines = linesOf(text.slice(0, text.lastIndexOf('\n') + 1));
      if (lines.length >= LINES || text.length >= MOST_CHARACTERS)
        return { text, lines, isEnd: false };
    }
    return { text, lines: linesOf(text), isEnd: true };
  } catch (error) {
    return { text, lines: linesOf(text), isEnd: false, failure: { error } };
  }
}

function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const [line] of text.matchAll(/[^\n]+/g)) {
    if (line.trim() !== '') lines.push(line.trim());
    if (lines.length === LINES) break;
  }
  return lines;
}

function areDocuments([first = '', second = '', third]: readonly string[]): boolean {
  if (second === '') return false;
  // Inside of an array a comma or the closing bracket would follow.
  return isDocument(first) || (isDocument(second) && (third === undefined || /^[[{]/.test(third)));
}

function isDocument(line: string): boolean {
  if (!/^[[{]/.test(line)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

async function* resume(
  { text, failure }: Head,
  chunks: AsyncGenerator<string>,
): AsyncGenerator<string> {
  try {
    yield text;
    if (failure) throw failure.error;
    yield* chunks;
  } finally {
    await chunks.return(undefined);
  }
}
