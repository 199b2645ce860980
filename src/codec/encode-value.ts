import type { EncodeContext } from './encode-context';
import { setOwn } from './keep-value';

/** Writes a value that no descriptor describes: a copy where one is asked for, with bigints noticed. */
export function encodeValue(value: unknown, context: EncodeContext, depth: number): unknown {
  if (typeof value === 'bigint') {
    context.hasBigint = true;
    return value;
  }
  if (typeof value !== 'object' || value === null) return value;
  context.assertDepth(depth);
  if (Array.isArray(value)) {
    const items = value.map((item) => encodeValue(item, context, depth + 1));
    return context.copy ? items : value;
  }
  const writer = (value as { toJSON?: unknown }).toJSON;
  if (typeof writer === 'function') return writer.call(value) as unknown;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    const encoded = encodeValue(member, context, depth + 1);
    if (context.copy) setOwn(copy, key, encoded);
  }
  return context.copy ? copy : value;
}
