import { isUnsafeNumber } from '../../codec/read-context';
import { parseExactJson } from '../../codec/json/parse-exact-json';
import { parseJson } from '../../codec/json/parse-json';

/** A run may nest 64 levels deep; the page and the array around it are two more. */
const MOST_LEVELS = 66;

/**
 * Parses JSON text with all digits of its integers: those beyond ±(2^53 − 1) are bigints, at every depth that
 * a run can be read to.
 * @throws ModelParseError where the text is not JSON.
 */
export function parseDocument(text: string): unknown {
  const parsed = parseJson(text);
  return hasUnsafeNumber(parsed) ? parseExactJson(text, MOST_LEVELS) : parsed;
}

/** Without recursion: how deep a document goes is up to whoever wrote it. */
function hasUnsafeNumber(root: unknown): boolean {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (isUnsafeNumber(value)) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const member of Object.values(value)) {
      if (typeof member === 'object' || typeof member === 'number') open.push(member);
    }
  }
  return false;
}
