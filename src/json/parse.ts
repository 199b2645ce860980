import { ModelParseError } from '../errors/model-parse-error';
import { otherFormat } from './other-format';
import { locateSyntaxError } from './syntax-error';
import { LineCounter } from './text-position';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Parses JSON text. A byte order mark at its start is ignored.
 * @throws ModelParseError with the line and column of the fault.
 */
export function parseJson(text: string): unknown {
  const skipped = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const json = text.slice(skipped);
  try {
    return JSON.parse(json) as unknown;
  } catch {
    const format = otherFormat(json);
    const { offset, reason } =
      format === undefined ? locateSyntaxError(json) : { offset: 0, reason: format };
    const lines = new LineCounter();
    lines.load(text);
    throw new ModelParseError(reason, lines.at(skipped + offset));
  }
}
