import { shownText } from '../../model/shown-text';
import { stated } from '../../model/stated';
import type { Model } from '../../model/model';

/**
 * The text of a field as the document states it, a value that a lenient read set aside too: a state from next year, an id
 * beyond 2^53 with all of its digits; secrets that are known by their form are masked. Undefined if it is not stated, is empty, or is an object or a list.
 */
export function statedText<M extends Model>(
  model: M | null | undefined,
  property: keyof M & string,
): string | undefined {
  if (!model) return undefined;
  const value = stated(model, property);
  if (typeof value === 'string') return value === '' ? undefined : shownText(value);
  const isScalar =
    typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
  return isScalar ? String(value) : undefined;
}
