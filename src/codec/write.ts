import { defaultEngine } from './default-engine';
import { EncodeContext, type EncodeOptions } from './encode-context';
import { indentOf, writeExactJson } from './json/write-json';

type JsonObject = Record<string, unknown>;

/** The plain object with wire names; it shares nothing with the instance. */
export function writeDict(instance: object): JsonObject {
  return encode(instance, contextFor({ copy: true, mask: false }));
}

/** The same with secrets masked. */
export function writeMaskedDict(instance: object): JsonObject {
  return encode(instance, contextFor({ copy: true, mask: true }));
}

/** JSON text with wire names, in which every integer has all of its digits. */
export function writeText(instance: object, space?: string | number): string {
  return stringify(instance, { copy: false, mask: false }, space);
}

/** Indented JSON text for people, with secrets masked. */
export function writeMaskedText(instance: object): string {
  return stringify(instance, { copy: false, mask: true }, 2);
}

/**
 * The plain object for JSON.stringify, which throws on a bigint: those are raw JSON where the
 * runtime has that, else strings of digits.
 */
export function writeForStringify(instance: object): JsonObject {
  const context = contextFor({ copy: true, mask: false });
  const output = encode(instance, context);
  return context.hasBigint ? (replaceBigints(output) as JsonObject) : output;
}

function stringify(
  instance: object,
  options: EncodeOptions,
  space: string | number | undefined,
): string {
  const context = contextFor(options);
  const output = encode(instance, context);
  return context.hasBigint
    ? writeExactJson(output, indentOf(space))
    : JSON.stringify(output, null, space);
}

/** Changes the containers in place: they are this writing's own. */
function replaceBigints(value: unknown): unknown {
  if (typeof value === 'bigint') return asRawJson(value.toString());
  if (typeof value !== 'object' || value === null) return value;
  const container = value as JsonObject;
  for (const [key, member] of Object.entries(container)) {
    const replaced = replaceBigints(member);
    if (replaced !== member) {
      Object.defineProperty(container, key, { value: replaced, enumerable: true });
    }
  }
  return value;
}

function asRawJson(digits: string): unknown {
  const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };
  return rawJSON ? rawJSON(digits) : digits;
}

function contextFor(options: EncodeOptions): EncodeContext {
  return new EncodeContext(options, defaultEngine());
}

function encode(instance: object, context: EncodeContext): JsonObject {
  return context.engine.encodeModel(instance, context, 1);
}
