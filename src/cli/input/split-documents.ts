import { ModelParseError } from '../../errors/model-parse-error';
import { parseDocument } from './parse-document';

/** One JSON document of a text, or why there is none. */
export interface ParsedDocument {
  /** The line that it stands on, where the text has a document on each line; from 1. */
  readonly line?: number;
  readonly value?: unknown;
  readonly fault?: ModelParseError;
}

/**
 * The JSON documents of a text: the one that it is or, where it is none as a whole, those on its lines
 * (NDJSON). Lines are only tried where one of the first two is an object, so that a mistake in a
 * document of many lines is shown where it is.
 */
export function* splitDocuments(text: string): Generator<ParsedDocument> {
  const whole = parsed(text);
  const lines = whole.fault ? numberedLines(text) : [];
  if (!lines.slice(0, 2).some(isObjectLine)) {
    yield whole;
    return;
  }
  for (const { line, content } of lines) yield { line, ...parsed(content) };
}

interface Line {
  readonly line: number;
  readonly content: string;
}

function numberedLines(text: string): Line[] {
  return text
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, content }))
    .filter(({ content }) => content.trim() !== '');
}

function isObjectLine({ content }: Line): boolean {
  return content.trimStart().startsWith('{') && parsed(content).fault === undefined;
}

function parsed(text: string): ParsedDocument {
  try {
    return { value: parseDocument(text) };
  } catch (error) {
    if (error instanceof ModelParseError) return { fault: error };
    throw error;
  }
}
