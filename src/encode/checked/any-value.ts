import { isModel } from '../../schema/additional-properties';
import type { EncodeContext } from '../context';
import { setOwn } from '../../json/set-own';

/**
 * Writes a value that no descriptor describes: a copy where one is asked for, with bigints noticed. Where secrets are masked,
 * an instance is written by its class, since its toJSON masks nothing, and what holds it is copied.
 */
export function encodeValue(value: unknown, context: EncodeContext, depth: number): unknown {
  if (typeof value === 'bigint') {
    context.hasBigint = true;
    return value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (context.mask && isModel(value)) return context.encodeModel(value, context, depth);
  context.assertDepth(depth);
  const isCopied = context.copy || context.mask;
  if (Array.isArray(value)) {
    const items = value.map((item) => encodeValue(item, context, depth + 1));
    return isCopied ? items : value;
  }
  const writer = (value as { toJSON?: unknown }).toJSON;
  if (typeof writer === 'function') return writer.call(value) as unknown;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    const encoded = encodeValue(member, context, depth + 1);
    if (isCopied) setOwn(copy, key, encoded);
  }
  return isCopied ? copy : value;
}
