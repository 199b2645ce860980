import type { ArrayType } from '../../schema/kinds/array';
import type { ReadContext } from '../context';
import { tooManyItems } from '../issues/messages';

/** Reports an array with more items than the field allows; true if it has no more. */
export function checkItemCount(type: ArrayType, count: number, context: ReadContext): boolean {
  if (type.maxItems === undefined || count <= type.maxItems) return true;
  context.report(tooManyItems(type.maxItems, count));
  return false;
}
