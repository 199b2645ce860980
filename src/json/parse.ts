import { ModelParseError } from '../errors/model-parse-error';
import { locateSyntaxError } from './syntax-error';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Parses JSON text; a byte order mark before it is passed over.
 * @throws ModelParseError with the line and column of the fault.
 */
export function parseJson(text: string): unknown {
  const skipped = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const json = text.slice(skipped);
  try {
    return JSON.parse(json) as unknown;
  } catch {
    const { offset, reason } = locateSyntaxError(json);
    const position = { ...lineAndColumn(json, offset), offset: skipped + offset };
    throw new ModelParseError(reason, position);
  }
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  // Not by split: a text of nothing but line ends would become millions of strings.
  for (let index = 0; index < offset; index += 1) {
    const char = text.charCodeAt(index);
    if (char !== LINE_FEED && char !== CARRIAGE_RETURN) continue;
    if (char === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED) continue;
    line += 1;
    start = index + 1;
  }
  return { line, column: offset - start + 1 };
}
