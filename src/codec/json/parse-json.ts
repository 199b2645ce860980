import { ModelParseError } from '../../errors/model-parse-error';
import { locateSyntaxError } from './locate-syntax-error';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Parses JSON text; a byte order mark before it is passed over.
 * @throws ModelParseError with the line and column of the fault.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (text.startsWith(BYTE_ORDER_MARK)) return parseJson(text.slice(1));
    const { offset, reason } = locateSyntaxError(text);
    throw new ModelParseError(reason, { offset, ...lineAndColumn(text, offset) });
  }
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
